package id.pantaugerai.standing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.shared.Kept;
import id.pantaugerai.standing.Standing;
import id.pantaugerai.standing.Worklist;
import id.pantaugerai.standing.WorklistService;
import id.pantaugerai.standing.WorklistStamp;
import id.pantaugerai.web.Drawn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * The camat's home: what waits first, then every kelurahan, the worst on top; drawn once
 * for each state of its data.
 */
@Controller
@RequiredArgsConstructor
class KecamatanController {

	private static final Drawn.Fragment HEAD = new Drawn.Fragment("standing/worklist", "head");

	private static final Drawn.Fragment WORK = new Drawn.Fragment("standing/worklist", "worklist");

	private final WorklistService worklists;

	private final ObstacleService obstacles;

	private final ITemplateEngine engine;

	private final Kept<Key, Page> pages = new Kept<>(256);

	@GetMapping("/kecamatan/{kode}")
	String home(@CurrentOfficer Officer officer, @PathVariable String kode, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Key key = new Key(worklists.stamp(officer.scope(), kode), officer.role() == Role.CAMAT);
		Page page = pages.get(key, () -> draw(officer, key, request, response));
		model.addAttribute("name", page.name());
		model.addAttribute("head", page.head());
		model.addAttribute("worklist", page.worklist());
		model.addAttribute("unexplained", page.unexplained().stream().map(Ask::about).toList());
		model.addAttribute("causes", page.unexplained().isEmpty() ? List.of() : obstacles.usual());
		return "standing/kecamatan";
	}

	private Page draw(Officer officer, Key key, HttpServletRequest request, HttpServletResponse response) {
		Worklist work = worklists.of(officer.scope(), key.stamp().kecamatanCode());
		var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
			.buildExchange(request, response);
		Map<String, Object> drawn = Map.of("work", work, "reports", key.reports());
		return new Page(work.kecamatan().name(), Drawn.by(engine, HEAD, exchange, drawn),
				Drawn.by(engine, WORK, exchange, drawn), key.reports() ? work.unexplained() : List.of());
	}

	/**
	 * A question about one site; what is sent twice is noted once.
	 *
	 * @param standing where the site stands
	 * @param submission names the answer
	 */
	record Ask(Standing standing, UUID submission) {

		static Ask about(Worklist.Card card) {
			return new Ask(card.standing(), UUID.randomUUID());
		}

	}

	private record Key(WorklistStamp stamp, boolean reports) {
	}

	private record Page(String name, Drawn head, Drawn worklist, List<Worklist.Card> unexplained) {
	}

}

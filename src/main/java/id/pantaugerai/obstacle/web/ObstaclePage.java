package id.pantaugerai.obstacle.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.obstacle.ObstacleSummary;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of obstacles shows, whichever of its forms was sent. */
@Component
@RequiredArgsConstructor
class ObstaclePage {

	private final ObstacleService obstacles;

	private final KelurahanService kelurahan;

	private final Clock clock;

	/** Fills the model; a form that is in it already stays as it was typed. */
	void fill(String code, Scope scope, Model model) {
		List<ObstacleSummary> all = obstacles.findAll(code, scope);
		model.addAttribute("kelurahan", kelurahan.get(code));
		model.addAttribute("open", all.stream().filter(ObstacleSummary::isOpen).toList());
		model.addAttribute("closed", all.stream().filter((one) -> !one.isOpen()).toList());
		model.addAttribute("categories", obstacles.categories());
		model.addAttribute("mayChange", obstacles.mayChange(code, scope));
		ObstacleForm form = (model.getAttribute("form") instanceof ObstacleForm typed) ? typed
				: ObstacleForm.on(LocalDate.now(clock));
		model.addAttribute("form", form);
		model.addAttribute("submission", form.nextSubmission());
	}

}

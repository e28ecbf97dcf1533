package id.pantaugerai.matching.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.matching.CandidateList;
import id.pantaugerai.matching.CandidateService;
import id.pantaugerai.matching.MatchingService;
import id.pantaugerai.matching.MatchingView;
import id.pantaugerai.matching.MatchingViewService;
import id.pantaugerai.shared.Paging;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Kelurahan without land beside the land that could serve them. */
@Controller
@RequiredArgsConstructor
class MatchingController {

	private static final int PAGE = 25;

	private final MatchingService matching;

	private final MatchingViewService views;

	private final CandidateService candidates;

	@GetMapping("/lahan/pemadanan")
	String show(@RequestParam(required = false) @Nullable String halaman, @CurrentOfficer Officer officer,
			Model model) {
		model.addAttribute("form", new RefusalForm(null, null, null));
		return fill(Paging.number(halaman), officer, model);
	}

	@PostMapping("/lahan/pemadanan")
	String run(@CurrentOfficer Officer officer) {
		matching.run(officer);
		return "redirect:/lahan/pemadanan?dihitung";
	}

	@PostMapping("/lahan/pemadanan/{code}/penolakan")
	ModelAndView refuse(@PathVariable String code, @Valid @ModelAttribute("form") RefusalForm form,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		matching.requireDecider(code, officer.scope());
		if (errors.hasErrors()) {
			model.addAttribute("refusing", code);
			return new ModelAndView(fill(0, officer, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		matching.refuse(form.toCommand(code), officer);
		return new ModelAndView("redirect:/lahan/pemadanan?ditolak");
	}

	@PostMapping("/lahan/pemadanan/{code}/persetujuan")
	String accept(@PathVariable String code, AcceptanceForm form, @CurrentOfficer Officer officer) {
		matching.requireDecider(code, officer.scope());
		return "redirect:/lahan/" + matching.accept(form.toCommand(code), officer);
	}

	@GetMapping("/kelurahan/{code}/calon-lahan")
	String candidates(@PathVariable String code, @CurrentOfficer Officer officer, Model model) {
		CandidateList list = candidates.of(code, officer.scope());
		model.addAttribute("list", list);
		model.addAttribute("submissions", submissions(list.offers().size()));
		return "matching/candidates";
	}

	private String fill(int page, Officer officer, Model model) {
		MatchingView view = views.view(officer.scope(), PageRequest.of(page, PAGE));
		model.addAttribute("view", view);
		model.addAttribute("submissions", submissions(view.lines().getNumberOfElements()));
		model.addAttribute("mayRun", matching.mayRun(officer.scope()));
		model.addAttribute("mayDecide", matching.mayDecide(officer.scope()));
		return "matching/board";
	}

	/** One for each form that a page may send, which tells a repeat from another. */
	private static List<UUID> submissions(int forms) {
		return Stream.generate(UUID::randomUUID).limit(forms).toList();
	}

}

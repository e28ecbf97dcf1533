package id.pantaugerai.matching.web;

import java.util.UUID;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.matching.CandidateList;
import id.pantaugerai.matching.CandidateService;
import id.pantaugerai.matching.MatchingService;
import id.pantaugerai.matching.MatchingViewService;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

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

	private static final int LAST = 10_000;

	private final MatchingService matching;

	private final MatchingViewService views;

	private final CandidateService candidates;

	@GetMapping("/lahan/pemadanan")
	String show(@RequestParam(defaultValue = "1") int halaman, @CurrentOfficer Officer officer, Model model) {
		model.addAttribute("form", new RefusalForm(null, null, null));
		return fill(halaman, officer, model);
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
			return new ModelAndView(fill(1, officer, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
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
		model.addAttribute("submissions", list.offers().stream().map((offer) -> UUID.randomUUID()).toList());
		return "matching/candidates";
	}

	private String fill(int page, Officer officer, Model model) {
		int wanted = Math.min(Math.max(page, 1), LAST);
		model.addAttribute("view", views.view(officer.scope(), PageRequest.of(wanted - 1, PAGE)));
		model.addAttribute("mayRun", matching.mayRun(officer.scope()));
		model.addAttribute("mayDecide", matching.mayDecide(officer.scope()));
		return "matching/board";
	}

}

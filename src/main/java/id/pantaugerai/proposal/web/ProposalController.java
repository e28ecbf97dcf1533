package id.pantaugerai.proposal.web;

import java.util.Set;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.proposal.AssetView;
import id.pantaugerai.proposal.ProposalDetail;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.proposal.ProposalSummary;
import id.pantaugerai.proposal.ProposalViewService;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/**
 * The proposals of one asset: what is asked for it, how far it is, and what comes next.
 */
@Controller
@RequiredArgsConstructor
class ProposalController {

	private static final String PAGE = "proposal/asset";

	private final ProposalService proposals;

	private final ProposalViewService views;

	private final ProposalPage page;

	@ModelAttribute
	void restore(StepForm step, ProposeForm typed, @RequestAttribute(required = false) @Nullable Boolean restored,
			Model model) {
		if (restored != null) {
			model.addAttribute("propose", typed);
			model.addAttribute("form", step);
			model.addAttribute("typedId", step.of());
		}
	}

	@GetMapping("/lahan/{id:\\d{1,18}}/usulan")
	String show(@PathVariable long id, @CurrentOfficer Officer officer, Model model) {
		page.fill(id, officer.scope(), model);
		return PAGE;
	}

	@PostMapping("/lahan/{id:\\d{1,18}}/usulan")
	ModelAndView propose(@PathVariable long id, @Valid @ModelAttribute("propose") ProposeForm form,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		proposals.requireProposer(form.code().isBlank() ? officer.scope().area() : form.code(), officer.scope());
		form.check(errors);
		if (errors.hasErrors()) {
			page.fill(id, officer.scope(), model);
			return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		proposals.open(form.toCommand(id), officer);
		return new ModelAndView("redirect:/lahan/{id}?diusulkan");
	}

	@PostMapping("/lahan/usulan/{id:\\d{1,18}}/langkah")
	ModelAndView take(@PathVariable long id, @Valid @ModelAttribute("form") StepForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		proposals.requireHand(officer.scope());
		ProposalSummary it = views.get(id, officer.scope());
		AssetView view = page.fill(it.asset().id(), officer.scope(), model);
		if (form.seenStep() == it.last().number()) {
			proposals.requireTaker(form.deed(), it.state(), officer.scope());
			form.check(it, missing(view, id), views.instruments(), errors);
		}
		if (errors.hasErrors() || Submissions.read(form.submission()).isEmpty()) {
			model.addAttribute("typedId", id);
			return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		proposals.take(form.toCommand(id), officer);
		return new ModelAndView("redirect:/lahan/" + it.asset().id() + "/usulan?tersimpan");
	}

	private static Set<LandDocumentKind> missing(AssetView view, long id) {
		return view.open()
			.stream()
			.filter((proposal) -> proposal.it().id() == id)
			.findFirst()
			.map(ProposalDetail::missing)
			.orElse(Set.of());
	}

}

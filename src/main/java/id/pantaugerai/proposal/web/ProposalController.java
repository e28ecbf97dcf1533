package id.pantaugerai.proposal.web;

import java.util.Map;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.proposal.ProposalSummary;
import id.pantaugerai.proposal.ProposalViewService;
import id.pantaugerai.proposal.StepKind;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.web.AskedPlace;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
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

	private final StepPapers papers;

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
	String show(@PathVariable long id, AskedPlace asked, @CurrentOfficer Officer officer, Model model) {
		page.fill(id, asked, officer.scope(), model);
		return PAGE;
	}

	/** Shows the kelurahan of the kecamatan that was chosen, without script. */
	@PostMapping(path = "/lahan/{id:\\d{1,18}}/usulan", params = "buka")
	String open(@PathVariable long id, @ModelAttribute("propose") ProposeForm form, @CurrentOfficer Officer officer,
			Model model) {
		proposals.requireProposer(officer.scope().area(), officer.scope());
		page.fill(id, form.asked(), officer.scope(), model);
		return PAGE;
	}

	@PostMapping("/lahan/{id:\\d{1,18}}/usulan")
	ModelAndView propose(@PathVariable long id, @Valid @ModelAttribute("propose") ProposeForm form,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		proposals.requireProposer(form.code().isBlank() ? officer.scope().area() : form.code(), officer.scope());
		form.check(errors);
		if (errors.hasErrors()) {
			page.fill(id, form.asked(), officer.scope(), model);
			return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		proposals.open(form.toCommand(id), officer);
		return new ModelAndView("redirect:/lahan/{id}?diusulkan");
	}

	@PostMapping("/lahan/usulan/{id:\\d{1,18}}/langkah")
	ModelAndView take(@PathVariable long id, @Valid @ModelAttribute("form") StepForm form, BindingResult errors,
			@RequestParam Map<String, MultipartFile> sent, @CurrentOfficer Officer officer) {
		proposals.requireHand(officer.scope());
		ProposalSummary it = views.get(id, officer.scope());
		Map<LandDocumentKind, String> refused = Map.of();
		if (form.seenStep() == it.last().number()) {
			proposals.requireTaker(form.deed(), it.state(), officer.scope());
			refused = examine(form, it, sent, officer, errors);
		}
		if (errors.hasErrors() || Typed.uuid(form.submission()).isEmpty()) {
			Model model = new ExtendedModelMap();
			page.fill(it.asset().id(), AskedPlace.NOWHERE, officer.scope(), model);
			model.addAttribute("refusedPapers", refused);
			return typed(id, form, errors, model);
		}
		proposals.take(form.toCommand(id), officer);
		return new ModelAndView("redirect:/lahan/" + it.asset().id() + "/usulan?tersimpan");
	}

	/**
	 * Takes the papers first, so that nobody sends them twice, then looks at the rest.
	 */
	private Map<LandDocumentKind, String> examine(StepForm form, ProposalSummary it, Map<String, MultipartFile> sent,
			Officer officer, Errors errors) {
		boolean advances = form.deed() == StepKind.ADVANCED;
		Map<LandDocumentKind, String> refused = advances ? papers.take(it, views.missing(it), sent, officer) : Map.of();
		form.check(it, views.missing(it), views.procedure(), errors);
		return refused;
	}

	private static ModelAndView typed(long id, StepForm form, BindingResult errors, Model model) {
		model.addAttribute("typedId", id);
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

}

package id.pantaugerai.proposal.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.proposal.Procedure;
import id.pantaugerai.proposal.ProcedureService;
import id.pantaugerai.proposal.StageRule;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What each stage asks for, who decides there, and by which instruments land is had. */
@Controller
@RequestMapping("/admin/tahap-lahan")
@RequiredArgsConstructor
class ProcedureController {

	private final ProcedureService procedures;

	@GetMapping
	String show(@CurrentOfficer Officer officer, Model model) {
		model.addAttribute("versions", procedures.history(officer.scope()));
		model.addAttribute("mayRevise", procedures.mayRevise(officer.scope()));
		model.addAttribute("stages", ProcedureForm.STAGES);
		return "proposal/procedure";
	}

	@GetMapping("/ubah")
	String draft(@CurrentOfficer Officer officer, Model model) {
		procedures.requireKeeper(officer.scope());
		Procedure now = procedures.current();
		return fill(ProcedureForm.of(now), now, model);
	}

	@PostMapping
	ModelAndView revise(@Valid @ModelAttribute("form") ProcedureForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		procedures.requireKeeper(officer.scope());
		Procedure now = procedures.current();
		if (!form.saw(now)) {
			model.addAttribute("overtaken", procedures.history(officer.scope()).get(0));
			return new ModelAndView(fill(form.over(now), now, model), model.asMap(), HttpStatus.CONFLICT);
		}
		form.check(now, errors);
		if (errors.hasErrors()) {
			return new ModelAndView(fill(form, now, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		procedures.revise(form.toCommand(now), officer);
		return new ModelAndView("redirect:/admin/tahap-lahan?tersimpan");
	}

	private static String fill(ProcedureForm form, Procedure now, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("seen", now.number());
		model.addAttribute("stages", ProcedureForm.STAGES);
		model.addAttribute("kinds", LandDocumentKind.values());
		model.addAttribute("deciders", StageRule.DECIDERS);
		return "proposal/procedure-form";
	}

}

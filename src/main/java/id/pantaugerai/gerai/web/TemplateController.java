package id.pantaugerai.gerai.web;

import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.gerai.MilestoneTemplateService;
import id.pantaugerai.gerai.TemplateSummary;
import id.pantaugerai.web.Lateness;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The versions of the milestone template, and the form that makes the next one. */
@Controller
@RequestMapping("/admin/tahapan")
@RequiredArgsConstructor
class TemplateController {

	private final MilestoneTemplateService templates;

	@GetMapping
	String show(TemplateForm typed, @RequestAttribute(required = false) @Nullable Boolean restored,
			@CurrentOfficer Officer officer, Model model) {
		List<TemplateSummary> history = templates.history(officer.scope());
		return fill(history, (restored != null) ? typed : TemplateForm.from(history.get(0)), model);
	}

	/** Draws the form again with a row more, less or elsewhere; changes nothing. */
	@PostMapping("/baris")
	String reshape(TemplateForm form, RowChange change, @CurrentOfficer Officer officer, Model model) {
		return fill(templates.history(officer.scope()), form.with(change), model);
	}

	@PostMapping
	ModelAndView publish(@Valid @ModelAttribute("form") TemplateForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		List<TemplateSummary> history = templates.history(officer.scope());
		form.check(history.get(0), errors);
		if (errors.hasErrors()) {
			fill(history, form, model);
			return new ModelAndView("gerai/templates", model.asMap(), Lateness.status(errors));
		}
		templates.publish(form.toCommand(), officer);
		return new ModelAndView("redirect:/admin/tahapan?tersimpan");
	}

	private static String fill(List<TemplateSummary> history, TemplateForm form, Model model) {
		model.addAttribute("history", history);
		model.addAttribute("seen", history.get(0).number());
		model.addAttribute("total", form.total());
		model.addAttribute("form", form);
		return "gerai/templates";
	}

}

package id.pantaugerai.edition.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.edition.NarrativeDraft;
import id.pantaugerai.edition.NarrativeService;
import id.pantaugerai.shared.Week;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form in which the office writes the summary of a week. */
@Controller
@RequestMapping("/laporan/{minggu}/ringkasan")
@RequiredArgsConstructor
class NarrativeController {

	private static final String VIEW = "edition/narrative";

	private final NarrativeService narratives;

	@GetMapping
	String show(@PathVariable String minggu, @CurrentOfficer Officer officer, Model model) {
		model.addAttribute("form", NarrativeForm.from(fill(minggu, officer, model)));
		return VIEW;
	}

	@PostMapping
	ModelAndView write(@PathVariable String minggu, @Valid @ModelAttribute("form") NarrativeForm form,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		Week week = Week.require(minggu);
		if (errors.hasErrors()) {
			fill(minggu, officer, model);
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		narratives.write(officer, form.toCommand(week));
		return new ModelAndView("redirect:/laporan/" + week.text() + "?tersimpan#ringkasan");
	}

	private NarrativeDraft fill(String minggu, Officer officer, Model model) {
		Week week = Week.require(minggu);
		NarrativeDraft draft = narratives.draft(officer.scope(), week);
		model.addAttribute("week", week);
		model.addAttribute("draft", draft);
		return draft;
	}

}

package id.pantaugerai.dispatch.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.EmailAddress;
import id.pantaugerai.account.Officer;
import id.pantaugerai.dispatch.RecipientService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who gets the weekly report. */
@Controller
@RequestMapping("/laporan/penerima")
@RequiredArgsConstructor
class RecipientController {

	private static final String VIEW = "dispatch/recipients";

	private final RecipientService recipients;

	@GetMapping
	String list(@CurrentOfficer Officer officer, Model model) {
		fill(officer, model);
		model.addAttribute("form", new RecipientForm(null, null));
		return VIEW;
	}

	@PostMapping
	ModelAndView add(@CurrentOfficer Officer officer, @Valid @ModelAttribute("form") RecipientForm form,
			BindingResult errors, Model model) {
		form.check(errors);
		if (errors.hasErrors() || form.name() == null) {
			fill(officer, model);
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		recipients.add(officer, form.name(), EmailAddress.of(form.email()).orElseThrow());
		return new ModelAndView("redirect:/laporan/penerima?tersimpan");
	}

	@PostMapping("/otomatis")
	String decide(@CurrentOfficer Officer officer,
			@RequestParam(name = "menyala", defaultValue = "false") boolean automatic) {
		recipients.decide(officer, automatic);
		return "redirect:/laporan/penerima?tersimpan";
	}

	@PostMapping("/{id:\\d{1,18}}")
	String change(@CurrentOfficer Officer officer, @PathVariable long id,
			@RequestParam(name = "aktif", defaultValue = "false") boolean active) {
		recipients.change(officer, id, active);
		return "redirect:/laporan/penerima?tersimpan";
	}

	private void fill(Officer officer, Model model) {
		model.addAttribute("recipients", recipients.list(officer));
		model.addAttribute("policy", recipients.policy(officer));
	}

}

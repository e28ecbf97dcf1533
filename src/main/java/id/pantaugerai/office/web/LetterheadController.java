package id.pantaugerai.office.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.office.LetterheadService;
import id.pantaugerai.office.OfficeDetail;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.web.Lateness;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form that changes a letterhead. */
@Controller
@RequestMapping("/admin/instansi/{kode}/kop")
@RequiredArgsConstructor
class LetterheadController {

	private final OfficeService offices;

	private final LetterheadService letterheads;

	@GetMapping
	String show(@PathVariable String kode, @CurrentOfficer Officer officer, Model model) {
		model.addAttribute("form", LetterheadForm.from(fill(kode, officer, model)));
		return "office/letterhead";
	}

	@PostMapping
	ModelAndView change(@PathVariable String kode, @Valid @ModelAttribute("form") LetterheadForm form,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		form.check(fill(kode, officer, model), errors);
		if (errors.hasErrors()) {
			return new ModelAndView("office/letterhead", model.asMap(), Lateness.status(errors));
		}
		letterheads.change(officer, kode, form.toCommand());
		return new ModelAndView("redirect:/admin/instansi/" + kode + "?tersimpan");
	}

	private OfficeDetail fill(String kode, Officer officer, Model model) {
		OfficeDetail office = offices.detail(officer, kode);
		model.addAttribute("office", office);
		return office;
	}

}

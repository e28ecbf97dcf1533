package id.pantaugerai.office.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.office.Appointment;
import id.pantaugerai.office.OfficeDetail;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.office.SignatoryService;
import id.pantaugerai.paper.Signature.Capacity;
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

/** The form that makes somebody sign for an office. */
@Controller
@RequestMapping("/admin/instansi/{kode}/pejabat")
@RequiredArgsConstructor
class SignatoryController {

	private final OfficeService offices;

	private final SignatoryService signatories;

	@GetMapping
	String show(@PathVariable String kode, @CurrentOfficer Officer officer, Model model) {
		model.addAttribute("form", AppointmentForm.from(fill(kode, officer, model)));
		return "office/signatory";
	}

	@PostMapping
	ModelAndView appoint(@PathVariable String kode, @Valid @ModelAttribute("form") AppointmentForm form,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		fill(kode, officer, model);
		form.check(errors);
		if (!errors.hasErrors()) {
			Appointment wanted = form.toCommand();
			AppointmentForm
				.refuse(signatories.crossing(officer, kode, wanted.capacity(), wanted.from(), wanted.until()), errors);
		}
		if (errors.hasErrors()) {
			return new ModelAndView("office/signatory", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		signatories.appoint(officer, kode, form.toCommand());
		return new ModelAndView("redirect:/admin/instansi/" + kode + "?tersimpan");
	}

	private OfficeDetail fill(String kode, Officer officer, Model model) {
		OfficeDetail office = offices.detail(officer, kode);
		model.addAttribute("office", office);
		model.addAttribute("capacities", Capacity.values());
		return office;
	}

}

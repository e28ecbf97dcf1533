package id.pantaugerai.gerai.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.gerai.GeraiDeed;
import id.pantaugerai.gerai.GeraiDetail;
import id.pantaugerai.gerai.GeraiService;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.shared.NotFoundException;
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

/** Passes the finished building of one gerai on. */
@Controller
@RequestMapping("/kelurahan/{code}/serah-terima")
@RequiredArgsConstructor
class HandoverController {

	private final GeraiService gerai;

	private final KelurahanService kelurahan;

	private final Clock clock;

	@GetMapping
	String show(@PathVariable String code, @CurrentOfficer Officer officer, Model model) {
		model.addAttribute("form", HandoverForm.on(LocalDate.now(clock)));
		fill(code, officer.scope(), model);
		return "gerai/handover";
	}

	@PostMapping
	ModelAndView handOver(@PathVariable String code, @Valid @ModelAttribute("form") HandoverForm form,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		gerai.require(GeraiDeed.HAND_OVER, code, officer.scope());
		GeraiDetail detail = gerai.find(code, officer.scope())
			.orElseThrow(() -> new NotFoundException("gerai of " + code));
		form.check(detail, errors);
		if (errors.hasErrors()) {
			fill(code, officer.scope(), model);
			return new ModelAndView("gerai/handover", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		gerai.handOver(form.toCommand(code), officer);
		return new ModelAndView("redirect:/kelurahan/{code}/serah-terima?tersimpan");
	}

	private void fill(String code, Scope scope, Model model) {
		BigDecimal physical = gerai.reportedPhysical(code).orElse(null);
		model.addAttribute("gerai", gerai.find(code, scope).orElse(null));
		model.addAttribute("kelurahan", kelurahan.get(code));
		model.addAttribute("physical", physical);
		model.addAttribute("built", physical != null && physical.compareTo(BigDecimal.valueOf(100)) >= 0);
		model.addAttribute("mayStart", gerai.may(GeraiDeed.START, code, scope));
		model.addAttribute("mayHandOver", gerai.may(GeraiDeed.HAND_OVER, code, scope));
	}

}

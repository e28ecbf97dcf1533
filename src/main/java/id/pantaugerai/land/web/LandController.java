package id.pantaugerai.land.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.land.LandChange;
import id.pantaugerai.land.LandService;
import id.pantaugerai.land.LandStatus;
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

/** The land axis of one kelurahan: its history, and the form that adds to it. */
@Controller
@RequestMapping("/kelurahan/{code}/lahan")
@RequiredArgsConstructor
class LandController {

	private final LandService land;

	private final KelurahanService kelurahan;

	private final Clock clock;

	@GetMapping
	String show(@PathVariable String code, @CurrentOfficer Officer officer, Model model) {
		List<LandChange> history = fill(code, officer.scope(), model);
		model.addAttribute("form", LandForm.after(history, LocalDate.now(clock)));
		return "land/axis";
	}

	@PostMapping
	ModelAndView change(@PathVariable String code, @Valid @ModelAttribute("form") LandForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		land.requireKeeper(code, officer.scope());
		form.check(errors);
		if (errors.hasErrors()) {
			fill(code, officer.scope(), model);
			return new ModelAndView("land/axis", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		land.change(form.toCommand(code), form.seenCount(), officer);
		return new ModelAndView("redirect:/kelurahan/{code}/lahan?tersimpan");
	}

	private List<LandChange> fill(String code, Scope scope, Model model) {
		List<LandChange> history = land.history(code, scope);
		model.addAttribute("history", history);
		model.addAttribute("kelurahan", kelurahan.get(code));
		model.addAttribute("statuses", LandStatus.values());
		model.addAttribute("mayChange", land.mayChange(code, scope));
		return history;
	}

}

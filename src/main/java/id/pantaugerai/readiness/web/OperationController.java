package id.pantaugerai.readiness.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.readiness.OperationChange;
import id.pantaugerai.readiness.ReadinessService;
import id.pantaugerai.readiness.OperationStatus;
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

/** The operational axis of one kelurahan: its history, and the form that adds to it. */
@Controller
@RequestMapping("/kelurahan/{code}/operasional")
@RequiredArgsConstructor
class OperationController {

	private final ReadinessService readiness;

	private final KelurahanService kelurahan;

	private final Clock clock;

	@GetMapping
	String show(@PathVariable String code, @CurrentOfficer Officer officer, Model model) {
		List<OperationChange> history = fill(code, officer.scope(), model);
		model.addAttribute("form", OperationForm.after(history, LocalDate.now(clock)));
		return "readiness/axis";
	}

	@PostMapping
	ModelAndView change(@PathVariable String code, @Valid @ModelAttribute("form") OperationForm form,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		readiness.requireKeeper(code, officer.scope());
		form.check(errors);
		if (errors.hasErrors()) {
			fill(code, officer.scope(), model);
			return new ModelAndView("readiness/axis", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		readiness.change(form.toCommand(code), form.seenCount(), officer);
		return new ModelAndView("redirect:/kelurahan/{code}/operasional?tersimpan");
	}

	private List<OperationChange> fill(String code, Scope scope, Model model) {
		List<OperationChange> history = readiness.history(code, scope);
		model.addAttribute("history", history);
		model.addAttribute("kelurahan", kelurahan.get(code));
		model.addAttribute("statuses", OperationStatus.values());
		model.addAttribute("mayChange", readiness.mayChange(code, scope));
		return history;
	}

}

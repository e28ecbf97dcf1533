package id.pantaugerai.target.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.target.Countdown;
import id.pantaugerai.target.TargetService;
import id.pantaugerai.target.TargetSummary;
import id.pantaugerai.web.Lateness;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The completion target: its history, and the form that moves it. */
@Controller
@RequestMapping("/admin/target")
@RequiredArgsConstructor
class TargetController {

	private final TargetService targets;

	private final CalendarService calendar;

	private final Clock clock;

	@GetMapping
	String show(@CurrentOfficer Officer officer, Model model) {
		officer.scope().requireRole(Role.ADMIN, Role.PEMKOT);
		model.addAttribute("form", TargetForm.from(fill(model)));
		return "target/history";
	}

	@PostMapping
	ModelAndView move(@Valid @ModelAttribute("form") TargetForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		form.check(targets.current(), errors);
		if (errors.hasErrors()) {
			officer.scope().requireRole(Role.ADMIN, Role.PEMKOT);
			fill(model);
			return new ModelAndView("target/history", model.asMap(), Lateness.status(errors));
		}
		targets.move(form.toCommand(), officer);
		return new ModelAndView("redirect:/admin/target?tersimpan");
	}

	private TargetSummary fill(Model model) {
		List<TargetSummary> history = targets.history();
		TargetSummary current = history.get(0);
		model.addAttribute("history", history);
		model.addAttribute("seen", current.id());
		model.addAttribute("countdown", Countdown.of(current.date(), LocalDate.now(clock), calendar.workingDays()));
		return current;
	}

}

package id.pantaugerai.office.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.office.OfficeCodes;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.office.WeekTimeService;
import id.pantaugerai.office.WeekTimetable;
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

/** The form that sets when the week is reminded of and closed. */
@Controller
@RequestMapping(WeekTimeController.PAGE + "/waktu")
@RequiredArgsConstructor
class WeekTimeController {

	static final String PAGE = "/admin/instansi/" + OfficeCodes.COOPERATIVES;

	private final OfficeService offices;

	private final WeekTimeService times;

	private final Clock clock;

	@GetMapping
	String show(@CurrentOfficer Officer officer, Model model) {
		model.addAttribute("form", WeekTimeForm.from(fill(officer, model), today()));
		return "office/week-time";
	}

	@PostMapping
	ModelAndView change(@Valid @ModelAttribute("form") WeekTimeForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		fill(officer, model);
		form.check(today(), errors);
		if (errors.hasErrors()) {
			return new ModelAndView("office/week-time", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		times.change(officer, form.toCommand());
		return new ModelAndView("redirect:" + PAGE + "?tersimpan");
	}

	private WeekTimetable fill(Officer officer, Model model) {
		WeekTimetable timetable = times.timetable();
		model.addAttribute("office", offices.detail(officer, OfficeCodes.COOPERATIVES));
		model.addAttribute("days", DayOfWeek.values());
		model.addAttribute("newest", timetable.lastId());
		return timetable;
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

}

package id.pantaugerai.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.calendar.HolidayChange;
import id.pantaugerai.calendar.HolidayService;
import id.pantaugerai.shared.Figures;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The holidays of a year: added, and removed with a reason. */
@Controller
@RequestMapping("/admin/libur")
@RequiredArgsConstructor
class HolidayController {

	private static final Figures FIGURES = new Figures();

	private final HolidayService holidays;

	private final HolidayPage page;

	@GetMapping
	String show(@RequestParam(name = "tahun", defaultValue = "") String year, @CurrentOfficer Officer officer,
			Model model) {
		officer.scope().requireRole(Role.ADMIN);
		page.fill(year, model);
		return "calendar/holidays";
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") HolidayForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		officer.scope().requireRole(Role.ADMIN);
		if (!errors.hasErrors() && holidays.add(List.of(form.toHoliday()), officer) == 0) {
			errors.rejectValue("day", "holiday.day.taken",
					new Object[] { holidays.on(form.date().orElseThrow()).map((found) -> found.name()).orElse("–") },
					"");
		}
		return errors.hasErrors() ? again(form.date(), HttpStatus.UNPROCESSABLE_CONTENT, model)
				: new ModelAndView("redirect:/admin/libur?tersimpan&tahun=" + form.toHoliday().day().getYear());
	}

	/** Removes a holiday; when another was faster, the page tells who. */
	@PostMapping("/hapus")
	ModelAndView remove(@Valid @ModelAttribute("removal") HolidayRemovalForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		officer.scope().requireRole(Role.ADMIN);
		Optional<LocalDate> day = form.date();
		if (errors.hasErrors() || day.isEmpty()) {
			model.addAttribute("refusedDay", form.day());
			return again(day, HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		if (!holidays.remove(day.get(), form.words(), officer)) {
			holidays.lastChange(day.get()).ifPresent((change) -> model.addAttribute("faster", told(change)));
			model.addAttribute("gone", FIGURES.longDate(day.get()));
			return again(day, HttpStatus.CONFLICT, model);
		}
		return new ModelAndView("redirect:/admin/libur?tersimpan&tahun=" + day.get().getYear());
	}

	private ModelAndView again(Optional<LocalDate> of, HttpStatus status, Model model) {
		page.fill(of.map((day) -> Integer.toString(day.getYear())).orElse(""), model);
		return new ModelAndView("calendar/holidays", model.asMap(), status);
	}

	private static String told(HolidayChange change) {
		return change.recordedBy() + ", " + FIGURES.moment(change.recordedAt());
	}

}

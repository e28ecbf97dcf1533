package id.pantaugerai.calendar.web;

import java.time.Clock;
import java.time.LocalDate;

import id.pantaugerai.calendar.HolidayService;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of holidays shows. */
@Component
@RequiredArgsConstructor
class HolidayPage {

	private final HolidayService holidays;

	private final Clock clock;

	/** Fills the model; forms that are in it already stay as they were typed. */
	void fill(String year, Model model) {
		int shown = year(year);
		model.addAttribute("year", shown);
		model.addAttribute("thisYear", LocalDate.now(clock).getYear());
		model.addAttribute("holidays", holidays.of(shown));
		model.addAttribute("changes", holidays.changes());
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", HolidayForm.EMPTY);
		}
		if (!model.containsAttribute("removal")) {
			model.addAttribute("removal", HolidayRemovalForm.EMPTY);
		}
	}

	private int year(String typed) {
		int now = LocalDate.now(clock).getYear();
		return typed.matches("20\\d\\d") ? Integer.parseInt(typed) : now;
	}

}

package id.pantaugerai.office.web;

import java.time.LocalDate;

import id.pantaugerai.office.TermSummary;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to set the last day of a term. */
record EndForm(@NotBlank(message = "{field.required}") @DateText(from = AppointmentForm.FIRST) @Nullable String until) {

	/** What the annotations cannot say. */
	void check(TermSummary term, Errors errors) {
		if (Typed.date(until).filter((last) -> last.isBefore(term.from())).isPresent()) {
			errors.rejectValue("until", "office.term.backwards");
		}
	}

	LocalDate lastDay() {
		return Typed.date(until).orElseThrow();
	}

}

package id.pantaugerai.gerai.web;

import java.time.LocalDate;

import id.pantaugerai.gerai.StartConstruction;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.FigureText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to start a construction, as it was typed. */
record StartForm(
		@NotBlank(message = "{field.required}") @DateText(future = false,
				from = StartConstruction.EARLIEST) @Nullable String startedOn,
		@NotBlank(message = "{field.required}") @FigureText(min = "1", max = "104") @Nullable String durationWeeks) {

	static StartForm on(LocalDate today) {
		return new StartForm(today.toString(), Integer.toString(StartConstruction.STANDARD_WEEKS));
	}

	/** What the annotations cannot say. */
	void check(Errors errors) {
		Weeks.check(durationWeeks, errors);
	}

	StartConstruction toCommand(String code) {
		return new StartConstruction(code, Typed.date(startedOn).orElseThrow(), Weeks.parse(durationWeeks));
	}

}

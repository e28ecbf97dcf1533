package id.pantaugerai.closing.web;

import java.util.Objects;

import id.pantaugerai.closing.CorrectWeek;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Week;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the browser sends to correct a week. */
record RalatForm(
		@NotBlank(message = "{field.required}") @Size(max = 500, message = "{field.long}") @Nullable String reason,
		@Nullable String seen) {

	private static final int NONE = -1;

	CorrectWeek toCommand(Week week) {
		String number = Objects.requireNonNullElse(seen, "");
		return new CorrectWeek(week, Objects.requireNonNullElse(PlainText.clean(reason), ""),
				number.matches("\\d{1,6}") ? Integer.parseInt(number) : NONE);
	}

}

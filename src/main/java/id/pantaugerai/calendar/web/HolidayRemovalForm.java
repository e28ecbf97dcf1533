package id.pantaugerai.calendar.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the browser sends to remove a holiday, as it was typed.
 *
 * @param day which
 * @param reason why it is none any more
 */
record HolidayRemovalForm(@NotBlank(message = "{field.required}") @Nullable String day,
		@NotBlank(message = "{field.required}") @Size(max = 120, message = "{field.long}") @Nullable String reason) {

	static final HolidayRemovalForm EMPTY = new HolidayRemovalForm(null, null);

	Optional<LocalDate> date() {
		return Typed.date(day);
	}

	String words() {
		return Objects.requireNonNullElse(PlainText.clean(reason), "");
	}

}

package id.pantaugerai.calendar.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import id.pantaugerai.calendar.Holiday;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the browser sends to add a holiday, as it was typed.
 *
 * @param day which
 * @param name why offices are closed
 * @param joint whether it is joint leave
 */
record HolidayForm(@NotBlank(message = "{field.required}") @DateText @Nullable String day,
		@NotBlank(message = "{field.required}") @Size(max = 120, message = "{field.long}") @Nullable String name,
		@Nullable String joint) {

	static final HolidayForm EMPTY = new HolidayForm(null, null, null);

	Optional<LocalDate> date() {
		return Typed.date(day);
	}

	Holiday toHoliday() {
		return new Holiday(date().orElseThrow(), Objects.requireNonNullElse(PlainText.clean(name), ""), joint != null);
	}

}

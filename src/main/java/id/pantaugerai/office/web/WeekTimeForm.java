package id.pantaugerai.office.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

import id.pantaugerai.office.ChangeWeekTimes;
import id.pantaugerai.office.WeekTimes;
import id.pantaugerai.office.WeekTimetable;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to set the times of the week, as it was typed. */
record WeekTimeForm(@NotBlank(message = "{field.required}") @Nullable String closingDay,
		@NotBlank(message = "{field.required}") @Nullable String closingTime,
		@NotBlank(message = "{field.required}") @Nullable String reminderDay,
		@NotBlank(message = "{field.required}") @Nullable String reminderTime,
		@NotBlank(message = "{field.required}") @DateText @Nullable String effectiveOn, @Nullable String seen) {

	private static final long NONE = -1;

	static WeekTimeForm from(WeekTimetable timetable, LocalDate today) {
		WeekTimes times = timetable.on(today);
		return new WeekTimeForm(times.closingDay().name(), times.closingTime().toString(), times.reminderDay().name(),
				times.reminderTime().toString(), today.toString(), Long.toString(timetable.lastId()));
	}

	/** What the annotations cannot say. */
	void check(LocalDate today, Errors errors) {
		requireDay("closingDay", closingDay, errors);
		requireDay("reminderDay", reminderDay, errors);
		requireTime("closingTime", closingTime, errors);
		requireTime("reminderTime", reminderTime, errors);
		if (Typed.date(effectiveOn).filter((from) -> from.isBefore(today)).isPresent()) {
			errors.rejectValue("effectiveOn", "office.week.past");
		}
	}

	ChangeWeekTimes toCommand() {
		WeekTimes times = new WeekTimes(DayOfWeek.valueOf(text(closingDay)), time(closingTime).orElseThrow(),
				DayOfWeek.valueOf(text(reminderDay)), time(reminderTime).orElseThrow());
		return new ChangeWeekTimes(times, Typed.date(effectiveOn).orElseThrow(),
				text(seen).matches("\\d{1,18}") ? Long.parseLong(text(seen)) : NONE);
	}

	private static void requireDay(String field, @Nullable String typed, Errors errors) {
		if (!errors.hasFieldErrors(field) && Typed.choice(DayOfWeek.class, typed).isEmpty()) {
			errors.rejectValue(field, "field.required");
		}
	}

	private static void requireTime(String field, @Nullable String typed, Errors errors) {
		if (!errors.hasFieldErrors(field) && time(typed).isEmpty()) {
			errors.rejectValue(field, "office.week.time.wrong");
		}
	}

	/** {@code 09:00} as browsers send it, or {@code 9.00}. */
	private static Optional<LocalTime> time(@Nullable String typed) {
		String text = text(typed).strip().replace('.', ':');
		try {
			return Optional.of(LocalTime.parse(text.matches("\\d:.*") ? "0" + text : text).withSecond(0).withNano(0));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}

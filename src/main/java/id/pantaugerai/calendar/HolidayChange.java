package id.pantaugerai.calendar;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A holiday that was added or removed.
 *
 * @param day which
 * @param name why offices were closed
 * @param added whether it was added; otherwise removed
 * @param reason why it was removed
 * @param recordedAt when
 * @param recordedBy who
 */
public record HolidayChange(LocalDate day, String name, boolean added, @Nullable String reason, Instant recordedAt,
		String recordedBy) {
}

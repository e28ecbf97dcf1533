package id.pantaugerai.office;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The times of the week that an office had, has or will have.
 *
 * @param id grows with every change
 * @param times which
 * @param effectiveOn the first day
 * @param recordedAt when it was written down
 * @param recordedBy by whom
 */
public record WeekTimesVersion(long id, WeekTimes times, LocalDate effectiveOn, Instant recordedAt, String recordedBy) {
}

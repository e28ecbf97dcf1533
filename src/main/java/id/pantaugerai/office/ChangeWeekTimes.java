package id.pantaugerai.office;

import java.time.LocalDate;

/**
 * Has the week reminded of and closed at other times from a day on.
 *
 * @param times which
 * @param effectiveOn the first day
 * @param seen the last version that whoever changes it has seen; 0 for none
 */
public record ChangeWeekTimes(WeekTimes times, LocalDate effectiveOn, long seen) {
}

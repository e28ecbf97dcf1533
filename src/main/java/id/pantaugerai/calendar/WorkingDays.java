package id.pantaugerai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts working days: Monday to Friday less the holidays, joint leave (cuti bersama)
 * included.
 *
 * @param holidays days that are not worked
 */
public record WorkingDays(Set<LocalDate> holidays) {

	public WorkingDays {
		holidays = Set.copyOf(holidays);
	}

	/** Whether offices work on a day. */
	public boolean includes(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !holidays.contains(day);
	}

	/**
	 * Working days after {@code from} up to and including {@code until}; 0 when that is
	 * no later.
	 */
	public long between(LocalDate from, LocalDate until) {
		if (!until.isAfter(from)) {
			return 0;
		}
		return from.plusDays(1).datesUntil(until.plusDays(1)).filter(this::includes).count();
	}

}

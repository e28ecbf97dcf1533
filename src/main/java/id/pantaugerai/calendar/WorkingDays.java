package id.pantaugerai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.util.Assert;

/**
 * Counts working days: Monday to Friday less the holidays, joint leave (cuti bersama)
 * included.
 *
 * @param holidays days that are not worked
 */
public record WorkingDays(NavigableSet<LocalDate> holidays) {

	private static final int DAYS_OF_WEEK = 7;

	private static final int WORKED_OF_WEEK = 5;

	public WorkingDays {
		holidays = Collections.unmodifiableNavigableSet(new TreeSet<>(holidays));
	}

	public WorkingDays(Set<LocalDate> holidays) {
		this(new TreeSet<>(holidays));
	}

	/** Whether offices work on a day. */
	public boolean includes(LocalDate day) {
		return isWeekday(day) && !holidays.contains(day);
	}

	private static boolean isWeekday(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	/**
	 * Working days after {@code from} up to and including {@code until}; 0 when that is
	 * no later.
	 */
	public long between(LocalDate from, LocalDate until) {
		if (!until.isAfter(from)) {
			return 0;
		}
		return weekdays(from, until)
				- holidays.subSet(from, false, until, true).stream().filter(WorkingDays::isWeekday).count();
	}

	private static long weekdays(LocalDate from, LocalDate until) {
		long weeks = ChronoUnit.DAYS.between(from, until) / DAYS_OF_WEEK;
		return weeks * WORKED_OF_WEEK + from.plusWeeks(weeks)
			.plusDays(1)
			.datesUntil(until.plusDays(1))
			.filter(WorkingDays::isWeekday)
			.count();
	}

	/** The day on which so many working days after {@code from} have passed. */
	public LocalDate after(LocalDate from, int days) {
		Assert.isTrue(days >= 0, "Days are counted forward");
		LocalDate day = from;
		for (int left = days; left > 0; left -= includes(day) ? 1 : 0) {
			day = day.plusDays(1);
		}
		return day;
	}

	/** The latest day since which so many working days have passed until a day. */
	public LocalDate before(LocalDate until, int days) {
		Assert.isTrue(days >= 0, "Days are counted backward");
		LocalDate day = until;
		for (int left = days; left > 0; day = day.minusDays(1)) {
			left -= includes(day) ? 1 : 0;
		}
		return day;
	}

}

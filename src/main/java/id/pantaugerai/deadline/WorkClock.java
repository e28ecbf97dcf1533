package id.pantaugerai.deadline;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one stay: it counts the working days after the day it started, except
 * those on which it stood still all day.
 *
 * @param startedOn the day of arrival, which is not counted
 * @param allowance how many working days there are; absent for no limit
 * @param stops when it stood still, in order; only the last may still be open
 */
public record WorkClock(LocalDate startedOn, @Nullable Integer allowance, List<Stop> stops) {

	private static final int WARN_PERCENT = 80;

	private static final int LONGEST_STRIP = 130;

	public WorkClock {
		stops = List.copyOf(stops);
	}

	/** Whether it stands still. */
	public boolean isStopped() {
		return !stops.isEmpty() && last().isOpen();
	}

	/** Working days used up to and including a day. */
	public int used(LocalDate day, WorkingDays days) {
		return (int) count(day, days, false);
	}

	/** Working days on which it stood still, up to and including a day. */
	public int paused(LocalDate day, WorkingDays days) {
		return (int) count(day, days, true);
	}

	/** The days used before it last began to run. */
	public int usedBefore(WorkingDays days) {
		return stops.isEmpty() ? 0 : used(isStopped() ? last().from() : base(), days);
	}

	/** The day after which every working day is used; absent while it stands still. */
	public @Nullable LocalDate runningFrom() {
		return isStopped() ? null : stops.isEmpty() ? startedOn : base();
	}

	/** When it warns, ends, is late, and rises after a grace of working days. */
	public Dates dates(int grace, WorkingDays days) {
		Integer all = allowance;
		if (all == null) {
			return Dates.NONE;
		}
		return new Dates(dayOf(warnAt(all), days), dayOf(all, days), dayOf(all + 1, days),
				dayOf(all + grace + 1, days));
	}

	/** The day on which so many days are used; absent when it stands still before. */
	public @Nullable LocalDate dayOf(int count, WorkingDays days) {
		LocalDate from = runningFrom();
		int before = usedBefore(days);
		if (count > before) {
			return (from != null) ? days.after(from, count - before) : null;
		}
		LocalDate day = startedOn;
		for (int left = count; left > 0;) {
			day = day.plusDays(1);
			left -= counts(day, days) ? 1 : 0;
		}
		return day;
	}

	/** Every day from the first to the due day or today, whichever is later. */
	public List<Mark> strip(LocalDate today, WorkingDays days) {
		LocalDate due = dates(0, days).due();
		LocalDate end = (due != null && due.isAfter(today)) ? due : today;
		return startedOn.plusDays(1)
			.datesUntil(end.plusDays(1))
			.filter((day) -> days.includes(day) || days.includes(day.minusDays(1)))
			.limit(LONGEST_STRIP)
			.map((day) -> mark(day, today, due, days))
			.toList();
	}

	private Mark mark(LocalDate day, LocalDate today, @Nullable LocalDate due, WorkingDays days) {
		Mark.Kind kind = !days.includes(day) ? Mark.Kind.OFF
				: !counts(day, days) ? Mark.Kind.PAUSED : day.isAfter(today) ? Mark.Kind.LEFT
						: (due != null && day.isAfter(due)) ? Mark.Kind.LATE : Mark.Kind.USED;
		return new Mark(day, kind, day.equals(today), day.equals(due));
	}

	private long count(LocalDate until, WorkingDays days, boolean held) {
		if (!until.isAfter(startedOn)) {
			return 0;
		}
		return startedOn.plusDays(1)
			.datesUntil(until.plusDays(1))
			.filter((day) -> days.includes(day) && isHeld(day) == held)
			.count();
	}

	private boolean counts(LocalDate day, WorkingDays days) {
		return days.includes(day) && !isHeld(day);
	}

	private boolean isHeld(LocalDate day) {
		return stops.stream().anyMatch((stop) -> stop.holds(day));
	}

	private Stop last() {
		return stops.get(stops.size() - 1);
	}

	/** The day after which everything counts, once the last stop has ended. */
	private LocalDate base() {
		LocalDate until = last().until();
		LocalDate before = (until != null) ? until.minusDays(1) : last().from();
		return before.isAfter(last().from()) ? before : last().from();
	}

	private static int warnAt(int allowance) {
		return (allowance * WARN_PERCENT + 99) / 100;
	}

}

package id.pantaugerai.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import id.pantaugerai.calendar.WorkingDays;

/**
 * How far the target is, as offices count: {@code H-42}, {@code Hari-H}, {@code H+12}.
 *
 * @param target the day itself
 * @param days from today to the target; negative once it has passed
 * @param workingDays of those, the days that are worked; 0 from the day itself on
 */
public record Countdown(LocalDate target, long days, long workingDays) {

	/** Counts from a day to the target. */
	public static Countdown of(LocalDate target, LocalDate today, WorkingDays calendar) {
		return new Countdown(target, ChronoUnit.DAYS.between(today, target), calendar.between(today, target));
	}

	/** Whether the target has passed. */
	public boolean isPast() {
		return days < 0;
	}

	/** Whether the target is still to come. */
	public boolean isAhead() {
		return days > 0;
	}

	/** {@code H-42}, {@code Hari-H} or {@code H+12}. */
	public String label() {
		if (days == 0) {
			return "Hari-H";
		}
		return isAhead() ? "H-" + days : "H+" + -days;
	}

	/** Where it stands, for the word that goes with it. */
	public Phase phase() {
		return isPast() ? Phase.PAST : isAhead() ? Phase.AHEAD : Phase.DAY;
	}

	/** Before the target, on it, or after it. */
	public enum Phase {

		AHEAD, DAY, PAST

	}

}

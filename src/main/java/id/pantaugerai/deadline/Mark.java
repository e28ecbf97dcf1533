package id.pantaugerai.deadline;

import java.time.LocalDate;

/**
 * One day as the strip of working days shows it; days off in a row are one.
 *
 * @param day which day
 * @param kind what became of it
 * @param today whether it is today
 * @param due whether it is the last day in time
 */
public record Mark(LocalDate day, Kind kind, boolean today, boolean due) {

	/** What becomes of a day. */
	public enum Kind {

		USED, PAUSED, LEFT, LATE, OFF

	}

}

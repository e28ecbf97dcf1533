package id.pantaugerai.deadline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A time in which the clock stands still. Only days that lie wholly inside are not
 * counted: on its first and on its last day somebody still worked.
 *
 * @param from the day it stopped
 * @param until the day it went on; absent while it stands still
 */
public record Stop(LocalDate from, @Nullable LocalDate until) {

	/** Whether the clock still stands. */
	public boolean isOpen() {
		return until == null;
	}

	boolean holds(LocalDate day) {
		return day.isAfter(from) && (until == null || day.isBefore(until));
	}

}

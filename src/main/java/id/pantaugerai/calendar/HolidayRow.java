package id.pantaugerai.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One line of a file of holidays, looked through before it is used.
 *
 * @param line which line, from 1
 * @param text what it says
 * @param holiday what was understood; absent when it cannot be used
 * @param state what would become of it
 */
public record HolidayRow(int line, String text, @Nullable Holiday holiday, State state) {

	/** Whether it would be added. */
	public boolean isNew() {
		return state == State.NEW;
	}

	static HolidayRow wrong(int line, String text, State state) {
		return new HolidayRow(line, text, null, state);
	}

	static boolean isAllowed(LocalDate day) {
		return day.getYear() >= 2025 && day.getYear() <= 2100;
	}

	/** What would become of a line. */
	public enum State {

		NEW, KNOWN, REPEATED, NO_DATE, NO_NAME, TOO_LONG

	}

}

package id.pantaugerai.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import id.pantaugerai.shared.Zone;

/**
 * When officers of the sample work: Monday to Friday, 08.00 to 16.00 WIB, and never later
 * than now.
 *
 * @param now the moment the sample is made
 */
record OfficeHours(Instant now) {

	private static final int FIRST_MINUTE = 8 * 60;

	private static final int MINUTES = 8 * 60;

	LocalDate today() {
		return Zone.dateOf(now);
	}

	LocalDate day(int daysAgo) {
		return today().minusDays(daysAgo);
	}

	/**
	 * The moment on a day, or on the last working day before it, when something was
	 * written down.
	 */
	Instant at(int daysAgo, String about) {
		int minute = FIRST_MINUTE + Dice.roll(MINUTES, "minute", daysAgo, about);
		LocalDate day = day(daysAgo);
		while (isWeekend(day) || !moment(day, minute + 1).isBefore(now)) {
			day = day.minusDays(1);
		}
		return moment(day, minute).plusSeconds(Dice.roll(60, "second", daysAgo, about));
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

	private static Instant moment(LocalDate day, int minute) {
		return Zone.startOf(day).plus(minute, ChronoUnit.MINUTES);
	}

}

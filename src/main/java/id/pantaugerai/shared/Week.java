package id.pantaugerai.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO week, Monday to Sunday in WIB, written {@code 2026-M07}.
 *
 * @param year the week-based year
 * @param number 1 to 52 or 53
 */
public record Week(int year, int number) implements Comparable<Week> {

	private static final Pattern TEXT = Pattern.compile("(\\d{4})-M(\\d{2})");

	public Week {
		if (year < 1970 || year > 9998 || number < 1 || number > weeksIn(year)) {
			throw new IllegalArgumentException("No such ISO week: " + year + "-M" + number);
		}
	}

	/** The week that holds a date. */
	public static Week of(LocalDate date) {
		return new Week(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	/** Reads {@code 2026-M07}; empty when the text is no ISO week. */
	public static Optional<Week> parse(String text) {
		Matcher matcher = TEXT.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int year = Integer.parseInt(matcher.group(1));
		int number = Integer.parseInt(matcher.group(2));
		boolean exists = year >= 1970 && year <= 9998 && number >= 1 && number <= weeksIn(year);
		return exists ? Optional.of(new Week(year, number)) : Optional.empty();
	}

	/** The week that an address names. */
	public static Week require(String text) {
		return parse(text).orElseThrow(() -> new NotFoundException("week " + text));
	}

	private static int weeksIn(int year) {
		return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
	}

	public LocalDate monday() {
		return LocalDate.of(year, 1, 4)
			.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
			.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	public LocalDate sunday() {
		return monday().plusDays(6);
	}

	/** The instant the week is over: midnight WIB before the next Monday, exclusive. */
	public Instant end() {
		return Zone.startOf(monday().plusWeeks(1));
	}

	public Week next() {
		return of(monday().plusWeeks(1));
	}

	public Week previous() {
		return of(monday().minusWeeks(1));
	}

	public String text() {
		return String.format(Locale.ROOT, "%d-M%02d", year, number);
	}

	@Override
	public int compareTo(Week other) {
		return monday().compareTo(other.monday());
	}

	@Override
	public String toString() {
		return text();
	}

}

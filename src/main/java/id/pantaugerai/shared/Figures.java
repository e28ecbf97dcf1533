package id.pantaugerai.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * Writes figures and dates as Indonesian offices do; an absent figure is an en dash. In
 * templates: {@code #fig}.
 */
public final class Figures {

	public static final String NONE = "–";

	private static final String MINUS = "−";

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Wording.INDONESIAN);

	private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy",
			Wording.INDONESIAN);

	private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM", Wording.INDONESIAN);

	private static final DateTimeFormatter SHORT_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Wording.INDONESIAN);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d", Wording.INDONESIAN);

	private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("EEEE d MMMM", Wording.INDONESIAN);

	private static final DateTimeFormatter DAY_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy",
			Wording.INDONESIAN);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm 'WIB'", Wording.INDONESIAN)
		.withZone(Zone.WIB);

	/** {@code 1.077.664}. */
	public String count(@Nullable Number value) {
		return (value != null) ? format("#,##0", BigDecimal.valueOf(value.longValue())) : NONE;
	}

	/** {@code 20,60}, two decimals, without unit. */
	public String decimal(@Nullable BigDecimal value) {
		return (value != null) ? format("#,##0.00", value) : NONE;
	}

	/** {@code 9,4496}: as exact as what is computed with it. */
	public String exact(@Nullable BigDecimal value) {
		return (value != null) ? format("#,##0.0000", value) : NONE;
	}

	/** {@code 20,60 %}. */
	public String percent(@Nullable BigDecimal value) {
		return (value != null) ? decimal(value) + " %" : NONE;
	}

	/**
	 * {@code −12,47} or {@code +8,79}: a difference in percentage points, without unit.
	 */
	public String signed(@Nullable BigDecimal value) {
		if (value == null) {
			return NONE;
		}
		return (value.signum() > 0) ? "+" + decimal(value) : decimal(value);
	}

	/** {@code +2} or {@code −1.204}: a difference of two counts. */
	public String signedCount(@Nullable Number value) {
		return (value != null && value.longValue() > 0) ? "+" + count(value) : count(value);
	}

	/**
	 * The share of a part in a whole as {@code 22,22 %}; a dash when there is no whole.
	 */
	public String share(long part, long whole) {
		if (whole == 0) {
			return NONE;
		}
		return percent(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
	}

	/** {@code 8 Januari 2026}. */
	public String date(@Nullable LocalDate date) {
		return (date != null) ? DATE.format(date) : NONE;
	}

	/** {@code Kamis, 8 Januari 2026}. */
	public String longDate(@Nullable LocalDate date) {
		return (date != null) ? LONG_DATE.format(date) : NONE;
	}

	/** {@code 8 Jan}. */
	public String shortDate(@Nullable LocalDate date) {
		return (date != null) ? SHORT_DATE.format(date) : NONE;
	}

	/** {@code 7, 2026}: a week as people say it after the word for it. */
	public String week(Week week) {
		return week.number() + ", " + week.year();
	}

	/** {@code Senin 9 – Minggu 15 Februari 2026}: the days of a week. */
	public String days(Week week) {
		LocalDate first = week.monday();
		LocalDate last = week.sunday();
		DateTimeFormatter start = (first.getMonth() == last.getMonth()) ? DAY : DAY_MONTH;
		return ((first.getYear() == last.getYear()) ? start : DAY_YEAR).format(first) + " – " + DAY_YEAR.format(last);
	}

	/** {@code 08.52 WIB}. */
	public String time(@Nullable Instant instant) {
		return (instant != null) ? TIME.format(instant) : NONE;
	}

	/** {@code 8 Jan, 08.52 WIB}. */
	public String shortMoment(@Nullable Instant instant) {
		return (instant != null) ? shortDate(Zone.dateOf(instant)) + ", " + time(instant) : NONE;
	}

	/** {@code 8 Jan 2026, 08.52 WIB}: where a list reaches back over a year. */
	public String dated(@Nullable Instant instant) {
		return (instant != null) ? SHORT_YEAR.format(Zone.dateOf(instant)) + ", " + time(instant) : NONE;
	}

	/** {@code Kamis, 8 Januari 2026, 08.52 WIB}. */
	public String moment(@Nullable Instant instant) {
		return (instant != null) ? longDate(Zone.dateOf(instant)) + ", " + time(instant) : NONE;
	}

	private static String format(String pattern, BigDecimal value) {
		DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Wording.INDONESIAN));
		format.setRoundingMode(RoundingMode.HALF_UP);
		String text = format.format(value.abs());
		boolean negative = value.signum() < 0 && text.chars().anyMatch(digit -> digit >= '1' && digit <= '9');
		return negative ? MINUS + text : text;
	}

}

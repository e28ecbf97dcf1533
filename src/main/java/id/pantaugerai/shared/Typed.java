package id.pantaugerai.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates and figures as people type them. What cannot be read is absent, never a
 * guess.
 */
public final class Typed {

	private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

	private static final Pattern LOCAL_DATE = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

	private static final Pattern FIGURE = Pattern.compile("-?\\d{1,9}([.,]\\d{1,2})?");

	private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){1,2}(,\\d{1,2})?");

	private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

	private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	private Typed() {
	}

	/** A date: {@code 2026-02-12} as browsers send it, or {@code 12/2/2026}. */
	public static Optional<LocalDate> date(@Nullable String text) {
		String typed = (text != null) ? text.strip() : "";
		Matcher iso = ISO_DATE.matcher(typed);
		if (iso.matches()) {
			return date(iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher local = LOCAL_DATE.matcher(typed);
		return local.matches() ? date(local.group(3), local.group(2), local.group(1)) : Optional.empty();
	}

	/**
	 * A figure with at most two decimals after a comma or a point: {@code 20,6},
	 * {@code 20.60}, {@code 1.240} for a thousand, {@code 1.240,50}.
	 */
	public static Optional<BigDecimal> figure(@Nullable String text) {
		String typed = (text != null) ? text.strip().replace('−', '-') : "";
		if (GROUPED.matcher(typed).matches()) {
			return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')));
		}
		return FIGURE.matcher(typed).matches() ? Optional.of(new BigDecimal(typed.replace(',', '.')))
				: Optional.empty();
	}

	/** The text without the blanks around it; absent when nothing is left. */
	public static @Nullable String text(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** An identifier in its full length. */
	public static Optional<UUID> uuid(@Nullable String text) {
		return Optional.ofNullable(text).filter((typed) -> UUID_TEXT.matcher(typed).matches()).map(UUID::fromString);
	}

	/** A count that a page sends back as it showed it; 0 where it is none. */
	public static int count(@Nullable String text) {
		return (text != null && COUNT.matcher(text).matches()) ? Integer.parseInt(text) : 0;
	}

	/** One of the values of an enumeration, by its name. */
	public static <E extends Enum<E>> Optional<E> choice(Class<E> type, @Nullable String text) {
		return Arrays.stream(type.getEnumConstants()).filter((value) -> value.name().equals(text)).findFirst();
	}

	private static Optional<LocalDate> date(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}

package id.pantaugerai.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The number of a civil servant: date of birth, month of appointment, gender, serial.
 *
 * @param digits 18 of them
 */
public record Nip(String digits) {

	private static final Pattern SHAPE = Pattern.compile("[12]\\d{17}");

	private static final Pattern BETWEEN = Pattern.compile("[\\s.-]");

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

	private static final int LONGEST = 40;

	public Nip {
		if (!isSound(digits)) {
			throw new IllegalArgumentException("No NIP");
		}
	}

	/** Reads what is typed, with blanks, points or hyphens; empty when it is none. */
	public static Optional<Nip> parse(@Nullable String typed) {
		if (typed == null || typed.length() > LONGEST) {
			return Optional.empty();
		}
		String digits = BETWEEN.matcher(typed).replaceAll("");
		return isSound(digits) ? Optional.of(new Nip(digits)) : Optional.empty();
	}

	/** {@code 19700101 199501 1 001}. */
	public String text() {
		return String.join(" ", digits.substring(0, 8), digits.substring(8, 14), digits.substring(14, 15),
				digits.substring(15));
	}

	private static boolean isSound(String digits) {
		if (!SHAPE.matcher(digits).matches() || "12".indexOf(digits.charAt(14)) < 0) {
			return false;
		}
		try {
			LocalDate born = LocalDate.parse(digits.substring(0, 8), DAY);
			return YearMonth.parse(digits.substring(8, 14), MONTH).isAfter(YearMonth.from(born));
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}

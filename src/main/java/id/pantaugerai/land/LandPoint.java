package id.pantaugerai.land;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A point on the ground, WGS84 degrees, in Indonesia.
 *
 * @param latitude six decimals
 * @param longitude six decimals
 */
public record LandPoint(BigDecimal latitude, BigDecimal longitude) {

	private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}([.,]\\d{1,15})?");

	private static final int DECIMALS = 6;

	/** The degrees in a typed text: {@code -5,392116} or {@code -5.392116}. */
	public static Optional<BigDecimal> degrees(@Nullable String typed) {
		String text = (typed != null) ? typed.strip().replace('−', '-') : "";
		return DEGREES.matcher(text).matches()
				? Optional.of(new BigDecimal(text.replace(',', '.')).setScale(DECIMALS, RoundingMode.HALF_UP))
				: Optional.empty();
	}

	/** Whether a latitude lies in Indonesia. */
	public static boolean isLatitude(BigDecimal degrees) {
		return between(degrees, -11, 6);
	}

	/** Whether a longitude lies in Indonesia. */
	public static boolean isLongitude(BigDecimal degrees) {
		return between(degrees, 95, 141);
	}

	/** {@code −5,392116; 105,211363}. */
	public String text() {
		return text(latitude) + "; " + text(longitude);
	}

	/** Degrees as people write them: {@code −5,392116}. */
	public static String text(BigDecimal degrees) {
		return degrees.toPlainString().replace('.', ',').replace('-', '−');
	}

	private static boolean between(BigDecimal degrees, int least, int most) {
		return degrees.compareTo(BigDecimal.valueOf(least)) >= 0 && degrees.compareTo(BigDecimal.valueOf(most)) <= 0;
	}

}

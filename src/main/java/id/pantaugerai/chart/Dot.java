package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A place on the paper. */
record Dot(double x, double y) {

	/**
	 * A coordinate as SVG writes it: one decimal at most, never anything but a number.
	 */
	static String written(double coordinate) {
		return rounded(coordinate, 1);
	}

	/** The same with two decimals, for percentages of a width. */
	static String precise(double coordinate) {
		return rounded(coordinate, 2);
	}

	private static String rounded(double coordinate, int decimals) {
		if (!Double.isFinite(coordinate)) {
			throw new IllegalArgumentException("A chart has finite coordinates only");
		}
		BigDecimal rounded = BigDecimal.valueOf(coordinate).setScale(decimals, RoundingMode.HALF_UP);
		return (rounded.signum() == 0) ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

	/** A share of the way to another. */
	Dot towards(Dot end, double share) {
		return new Dot(x + share * (end.x - x), y + share * (end.y - y));
	}

	String written() {
		return written(x) + " " + written(y);
	}

}

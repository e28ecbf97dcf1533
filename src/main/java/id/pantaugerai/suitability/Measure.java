package id.pantaugerai.suitability;

import java.math.BigDecimal;

import id.pantaugerai.shared.Figures;

/** Writes a measure as people say it: {@code 1.000}, {@code 4,50}. */
final class Measure {

	private static final Figures FIGURES = new Figures();

	private Measure() {
	}

	static String text(BigDecimal value) {
		boolean whole = value.stripTrailingZeros().scale() <= 0;
		return whole ? FIGURES.count(value) : FIGURES.decimal(value);
	}

}

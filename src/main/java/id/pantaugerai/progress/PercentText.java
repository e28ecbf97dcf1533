package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.util.Optional;

import id.pantaugerai.shared.Typed;
import org.jspecify.annotations.Nullable;

/** A percentage as people type it: 0 to 100, at most two decimals, comma or point. */
public final class PercentText {

	private PercentText() {
	}

	/** Reads what was typed; empty when it is no percentage. */
	public static Optional<BigDecimal> parse(@Nullable String typed) {
		return Typed.figure(typed)
			.filter((value) -> value.signum() >= 0 && value.compareTo(MilestoneFigure.HUNDRED) <= 0)
			.map((value) -> value.setScale(2));
	}

	/** Writes a percentage the way it is typed, without idle zeros: {@code 62,5}. */
	public static String write(BigDecimal percent) {
		return percent.stripTrailingZeros().toPlainString().replace('.', ',');
	}

}

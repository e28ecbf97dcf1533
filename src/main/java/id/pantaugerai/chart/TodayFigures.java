package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/** Plan and actual of one day in percent; either may be unknown, which is not zero. */
public record TodayFigures(@Nullable BigDecimal plan, @Nullable BigDecimal actual) {

	private static final BigDecimal FULL = BigDecimal.valueOf(100);

	public TodayFigures {
		plan = (plan != null) ? plan.setScale(2, RoundingMode.HALF_UP) : null;
		actual = (actual != null) ? actual.setScale(2, RoundingMode.HALF_UP) : null;
	}

	/** Deviasi in points, taken from the rounded figures so that the page adds up. */
	public @Nullable BigDecimal deviation() {
		return (plan != null && actual != null) ? actual.subtract(plan) : null;
	}

	boolean finished() {
		return actual != null && actual.compareTo(FULL) >= 0;
	}

}

package id.pantaugerai.chart;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A percentage as a bar, with a tick where the plan stands. A percentage that nobody
 * reported is drawn hatched, not empty.
 *
 * @param percent what was reached; null when unknown
 * @param plan where the plan stands; null without one
 */
public record Bar(@Nullable BigDecimal percent, @Nullable BigDecimal plan) {

	public static Bar of(@Nullable BigDecimal percent) {
		return new Bar(percent, null);
	}

	public boolean known() {
		return percent != null;
	}

	/** Width of the filled part, {@code 80%}. */
	public String fill() {
		return written((percent != null) ? held(percent.doubleValue(), 0) : 0);
	}

	/** Place of the tick, kept inside the bar; null without a plan. */
	public @Nullable String tick() {
		return (plan != null) ? written(held(plan.doubleValue(), 0.5)) : null;
	}

	private static double held(double share, double margin) {
		return Math.max(margin, Math.min(100 - margin, share));
	}

	private static String written(double share) {
		return Dot.precise(share) + "%";
	}

}

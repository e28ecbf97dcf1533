package id.pantaugerai.standing;

import java.math.BigDecimal;

import id.pantaugerai.chart.Bar;
import id.pantaugerai.gerai.MilestonePlan;
import org.jspecify.annotations.Nullable;

/**
 * One milestone against its plan.
 *
 * @param milestone which
 * @param planned percent that should be done today
 * @param reported percent last reported; absent while nothing was
 */
public record MilestoneLine(MilestonePlan milestone, BigDecimal planned, @Nullable BigDecimal reported) {

	/** The share of the whole that is earned: weight × percent / 100, in percent. */
	public @Nullable BigDecimal earned() {
		return (reported != null) ? milestone.weight().multiply(reported).movePointLeft(2) : null;
	}

	public Bar bar() {
		return new Bar(reported, planned);
	}

}

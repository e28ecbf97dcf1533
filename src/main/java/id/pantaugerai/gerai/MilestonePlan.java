package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One step of construction as planned.
 *
 * @param id identifies the milestone of one gerai
 * @param position order, from 1
 * @param name what the builders call it
 * @param weight share of the whole, in percent; the weights of a gerai sum to 100
 * @param startPercent when it begins, in percent of the planned duration
 * @param finishPercent when it ends, in percent of the planned duration
 */
public record MilestonePlan(long id, int position, String name, BigDecimal weight, BigDecimal startPercent,
		BigDecimal finishPercent) {

	/**
	 * How much of this step should be done, 0 to 100, once a share of the planned
	 * duration has passed.
	 */
	BigDecimal plannedAt(BigDecimal elapsedPercent) {
		if (elapsedPercent.compareTo(startPercent) <= 0) {
			return BigDecimal.ZERO;
		}
		if (elapsedPercent.compareTo(finishPercent) >= 0) {
			return PlanCurve.HUNDRED;
		}
		return elapsedPercent.subtract(startPercent)
			.multiply(PlanCurve.HUNDRED)
			.divide(finishPercent.subtract(startPercent), MathContext.DECIMAL64);
	}

}

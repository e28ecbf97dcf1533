package id.pantaugerai.progress;

import java.math.BigDecimal;

/**
 * What one report says of one milestone.
 *
 * @param name what the builders call it
 * @param weight share of the whole, in percent
 * @param before percent done in the report before
 * @param after percent done in this report
 */
public record MilestoneChange(String name, BigDecimal weight, BigDecimal before, BigDecimal after) {

	/** Whether this report moved it. */
	public boolean isChanged() {
		return before.compareTo(after) != 0;
	}

	/** How many points it rose. */
	public BigDecimal change() {
		return after.subtract(before);
	}

}

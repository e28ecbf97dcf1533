package id.pantaugerai.progress;

import java.math.BigDecimal;

/**
 * How far one step of construction is.
 *
 * @param milestoneId identifies the milestone of one gerai
 * @param position order, from 1
 * @param name what the builders call it
 * @param weight share of the whole, in percent
 * @param percent how much of this step is done, 0 to 100
 */
public record MilestoneFigure(long milestoneId, int position, String name, BigDecimal weight, BigDecimal percent) {

	static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Whether nothing is left to do here. */
	public boolean isFinished() {
		return percent.compareTo(HUNDRED) >= 0;
	}

	/** Whether work has begun and is not finished. */
	public boolean isUnderway() {
		return percent.signum() > 0 && !isFinished();
	}

	/** The same step at another percentage. */
	public MilestoneFigure at(BigDecimal reported) {
		return new MilestoneFigure(milestoneId, position, name, weight, reported);
	}

}

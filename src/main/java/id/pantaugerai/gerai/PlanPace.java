package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * How a plan rises from its first day on, whichever day that is. Each of its days is
 * worked out once, for every gerai that is built at this pace.
 */
public final class PlanPace {

	private final int weeks;

	private final List<MilestonePlan> milestones;

	private final Map<Long, BigDecimal> known = new ConcurrentHashMap<>();

	PlanPace(int weeks, List<MilestonePlan> milestones) {
		this.weeks = weeks;
		this.milestones = List.copyOf(milestones);
	}

	int weeks() {
		return weeks;
	}

	/** PV so many days after the start: percent of weight, two decimals. */
	BigDecimal after(long days) {
		return known.computeIfAbsent(Math.max(0, Math.min(days, weeks * 7L)), this::plannedAfter);
	}

	private BigDecimal plannedAfter(long days) {
		if (days == 0) {
			return BigDecimal.ZERO.setScale(2);
		}
		BigDecimal elapsed = elapsedPercent(days);
		return milestones.stream()
			.map((milestone) -> milestone.weight().multiply(milestone.plannedAt(elapsed)))
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(PlanCurve.HUNDRED, 2, RoundingMode.HALF_UP);
	}

	/** PV at the end of week 0, 1, … up to the planned duration. */
	List<BigDecimal> weekly() {
		return IntStream.rangeClosed(0, weeks).mapToObj((week) -> after(week * 7L)).toList();
	}

	/** Which share of the planned duration has passed so many days after the start. */
	BigDecimal elapsedPercent(long days) {
		return BigDecimal.valueOf(days)
			.multiply(PlanCurve.HUNDRED)
			.divide(BigDecimal.valueOf(weeks * 7L), MathContext.DECIMAL64)
			.max(BigDecimal.ZERO)
			.min(PlanCurve.HUNDRED);
	}

}

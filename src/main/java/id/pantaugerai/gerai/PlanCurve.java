package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The planned value of one gerai over time (Kurva S): piecewise linear through the
 * planned windows of its milestones.
 *
 * @param startOn first day; nothing is planned to be done on it yet
 * @param durationWeeks planned duration; on {@link #finishOn()} the plan is 100
 * @param milestones the steps, whose weights sum to 100
 */
public record PlanCurve(LocalDate startOn, int durationWeeks, List<MilestonePlan> milestones) {

	static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public PlanCurve {
		milestones = List.copyOf(milestones);
	}

	/** The day on which the plan reaches 100 percent. */
	public LocalDate finishOn() {
		return startOn.plusWeeks(durationWeeks);
	}

	/** The day on which the plan has one milestone done. */
	public LocalDate finishOn(MilestonePlan milestone) {
		BigDecimal days = BigDecimal.valueOf(durationWeeks * 7L)
			.multiply(milestone.finishPercent())
			.divide(HUNDRED, 0, RoundingMode.CEILING);
		return startOn.plusDays(days.longValueExact());
	}

	/** PV on a day: percent of weight, two decimals. */
	public BigDecimal at(LocalDate day) {
		if (!day.isAfter(startOn)) {
			return BigDecimal.ZERO.setScale(2);
		}
		BigDecimal elapsed = elapsedPercent(day);
		return milestones.stream()
			.map((milestone) -> milestone.weight().multiply(milestone.plannedAt(elapsed)))
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(HUNDRED, 2, RoundingMode.HALF_UP);
	}

	/** How much of one milestone should be done on a day: percent, two decimals. */
	public BigDecimal at(LocalDate day, MilestonePlan milestone) {
		return milestone.plannedAt(elapsedPercent(day)).setScale(2, RoundingMode.HALF_UP);
	}

	/** PV at the end of week 0, 1, … up to the planned duration. */
	public List<BigDecimal> weekly() {
		return IntStream.rangeClosed(0, durationWeeks).mapToObj((week) -> at(startOn.plusWeeks(week))).toList();
	}

	/** Weeks from the start to a day, fractions kept; never negative. */
	public BigDecimal weeksUntil(LocalDate day) {
		long days = Math.max(0, ChronoUnit.DAYS.between(startOn, day));
		return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(7), MathContext.DECIMAL64);
	}

	private BigDecimal elapsedPercent(LocalDate day) {
		return BigDecimal.valueOf(ChronoUnit.DAYS.between(startOn, day))
			.multiply(HUNDRED)
			.divide(BigDecimal.valueOf(durationWeeks * 7L), MathContext.DECIMAL64)
			.max(BigDecimal.ZERO)
			.min(HUNDRED);
	}

}

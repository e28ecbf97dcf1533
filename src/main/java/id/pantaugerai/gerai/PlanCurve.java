package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The planned value of one gerai over time (Kurva S): piecewise linear through the
 * planned windows of its milestones.
 *
 * @param startOn first day; nothing is planned to be done on it yet
 * @param pace how it rises from that day on
 * @param milestones the steps, whose weights sum to 100
 */
public record PlanCurve(LocalDate startOn, PlanPace pace, List<MilestonePlan> milestones) {

	static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public PlanCurve {
		milestones = List.copyOf(milestones);
	}

	/** The plan of one gerai, at a pace of its own. */
	public PlanCurve(LocalDate startOn, int durationWeeks, List<MilestonePlan> milestones) {
		this(startOn, new PlanPace(durationWeeks, milestones), milestones);
	}

	/** The planned duration; on {@link #finishOn()} the plan is 100. */
	public int durationWeeks() {
		return pace.weeks();
	}

	/** The day on which the plan reaches 100 percent. */
	public LocalDate finishOn() {
		return startOn.plusWeeks(durationWeeks());
	}

	/** The day on which the plan has one milestone done. */
	public LocalDate finishOn(MilestonePlan milestone) {
		BigDecimal days = BigDecimal.valueOf(durationWeeks() * 7L)
			.multiply(milestone.finishPercent())
			.divide(HUNDRED, 0, RoundingMode.CEILING);
		return startOn.plusDays(days.longValueExact());
	}

	/** PV on a day: percent of weight, two decimals. */
	public BigDecimal at(LocalDate day) {
		return pace.after(daysUntil(day));
	}

	/** How much of one milestone should be done on a day: percent, two decimals. */
	public BigDecimal at(LocalDate day, MilestonePlan milestone) {
		return milestone.plannedAt(pace.elapsedPercent(daysUntil(day))).setScale(2, RoundingMode.HALF_UP);
	}

	/** PV at the end of week 0, 1, … up to the planned duration. */
	public List<BigDecimal> weekly() {
		return pace.weekly();
	}

	/** Weeks from the start to a day, fractions kept; never negative. */
	public BigDecimal weeksUntil(LocalDate day) {
		long days = Math.max(0, daysUntil(day));
		return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(7), MathContext.DECIMAL64);
	}

	private long daysUntil(LocalDate day) {
		return ChronoUnit.DAYS.between(startOn, day);
	}

}

package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

import id.pantaugerai.chart.CurvePoint;
import id.pantaugerai.chart.SCurve;
import id.pantaugerai.chart.SCurveChart;
import id.pantaugerai.gerai.EarnedSchedule;
import id.pantaugerai.gerai.PlanCurve;
import org.jspecify.annotations.Nullable;

/**
 * How a gerai under construction fares against its plan, with all that the arithmetic
 * needs.
 *
 * @param curve the plan in force
 * @param schedule the earned schedule; absent while nothing was reported
 * @param milestones each against its plan
 * @param weeksUsed AT
 * @param target the completion target
 * @param chart the Kurva S
 */
public record Measures(PlanCurve curve, @Nullable EarnedSchedule schedule, List<MilestoneLine> milestones,
		BigDecimal weeksUsed, @Nullable LocalDate target, SCurveChart chart) {

	static Measures of(Standing standing, StandingRules rules, PlanCurve curve, List<MilestoneLine> milestones,
			List<CurvePoint> actual) {
		BigDecimal value = standing.physical();
		LocalDate day = rules.day();
		SCurve curveChart = SCurve
			.of("kurva-" + standing.kelurahanCode().replace('.', '-'), standing.kelurahan(), planned(curve), actual,
					day)
			.withTarget(rules.target())
			.withFinish(standing.expectedFinish())
			.withFigures(standing.plan(), value);
		return new Measures(curve, (value != null) ? rules.schedule(curve, value) : null, milestones,
				curve.weeksUntil(day), rules.target(), curveChart.draw());
	}

	/** The planned duration in weeks, PD. */
	public int duration() {
		return curve.durationWeeks();
	}

	/** Which day of the plan today is, from 1. */
	public long dayOfPlan(LocalDate today) {
		return ChronoUnit.DAYS.between(curve.startOn(), today) + 1;
	}

	/** How many days the plan has. */
	public long daysOfPlan() {
		return curve.durationWeeks() * 7L;
	}

	/** Days from the target to an expected finish; absent when either is unknown. */
	public @Nullable Long daysPastTarget(@Nullable LocalDate finish) {
		return (target != null && finish != null) ? ChronoUnit.DAYS.between(target, finish) : null;
	}

	private static List<CurvePoint> planned(PlanCurve curve) {
		return curve.startOn()
			.datesUntil(curve.finishOn().plusDays(1), Period.ofWeeks(1))
			.map((day) -> new CurvePoint(day, curve.at(day)))
			.toList();
	}

}

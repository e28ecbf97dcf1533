package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.gerai.EarnedSchedule;
import id.pantaugerai.gerai.MilestonePlan;
import id.pantaugerai.gerai.PlanCurve;
import org.jspecify.annotations.Nullable;

/**
 * Derives every figure of a standing from the facts, on a day and against a target: the
 * one definition that pages, files and projections share.
 *
 * @param day the day the figures hold for
 * @param target the completion target known on that day
 */
record StandingRules(LocalDate day, @Nullable LocalDate target) {

	Standing judge(Facts facts, @Nullable PlanCurve curve) {
		BigDecimal value = facts.physical();
		BigDecimal plan = (curve != null) ? curve.at(day) : null;
		boolean known = value != null && plan != null;
		return new Standing(facts.kelurahanCode(), facts.kelurahan(), facts.kecamatanCode(), facts.kecamatan(),
				facts.land(), ConstructionStage.of(facts.geraiId() != null, value, facts.handedOverOn() != null),
				facts.operation(), value, facts.builderFigure(), plan,
				known ? Objects.requireNonNull(value).subtract(Objects.requireNonNull(plan)) : null,
				known ? ControlStatus.of(Objects.requireNonNull(value), Objects.requireNonNull(plan), pastTarget())
						: null,
				facts.startedOn(), expectedFinish(curve, value), facts.reportId(), facts.observedOn(),
				facts.reportedAt(), facts.openObstacles(), facts.returned(), day);
	}

	/** The plan of a gerai under construction; absent before it starts. */
	static @Nullable PlanCurve curve(Facts facts, List<MilestonePlan> milestones) {
		if (facts.planStartOn() == null || facts.planWeeks() == null) {
			return null;
		}
		return new PlanCurve(facts.planStartOn(), facts.planWeeks(), milestones);
	}

	/** How far along its plan a gerai is on this day. */
	EarnedSchedule schedule(PlanCurve curve, BigDecimal value) {
		BigDecimal allowed = (target != null) ? curve.weeksUntil(target) : null;
		return EarnedSchedule.of(curve.weekly(), curve.at(day), value, curve.weeksUntil(day), allowed);
	}

	private @Nullable LocalDate expectedFinish(@Nullable PlanCurve curve, @Nullable BigDecimal value) {
		if (curve == null || value == null || value.compareTo(BigDecimal.valueOf(100)) >= 0) {
			return null;
		}
		BigDecimal weeks = schedule(curve, value).finish();
		boolean tellable = weeks != null && weeks.compareTo(BigDecimal.valueOf(520)) <= 0;
		return tellable ? curve.startOn().plusDays(Math.round(Objects.requireNonNull(weeks).doubleValue() * 7)) : null;
	}

	private boolean pastTarget() {
		return target != null && day.isAfter(target);
	}

}

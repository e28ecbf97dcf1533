package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far along its own plan a gerai is, in time (earned schedule, Lipke). What cannot be
 * told is absent, never NaN. Weeks have four decimals, and everything follows from them.
 *
 * @param earned ES, the week of the plan that the work has reached
 * @param performance SPI = EV / PV; absent while nothing is planned
 * @param timePerformance SPI(t) = ES / AT; absent on the first day
 * @param finish expected duration in weeks, PD / SPI(t); absent while nothing is earned
 * @param needed TSPI = (PD − ES) / (TD − AT), the rate still needed; absent once
 * finished, past the target or without one
 */
public record EarnedSchedule(BigDecimal earned, @Nullable BigDecimal performance, @Nullable BigDecimal timePerformance,
		@Nullable BigDecimal finish, @Nullable BigDecimal needed) {

	private static final int DECIMALS = 4;

	/**
	 * Measures the work against the plan.
	 * @param plan PV by week, from week 0; its last entry is the planned duration PD
	 * @param planned PV at the time of measuring
	 * @param value EV, percent of weight
	 * @param time AT, weeks used so far
	 * @param allowed TD, weeks from the start to the target; absent without a target
	 */
	public static EarnedSchedule of(List<BigDecimal> plan, BigDecimal planned, BigDecimal value, BigDecimal time,
			@Nullable BigDecimal allowed) {
		BigDecimal duration = BigDecimal.valueOf(Math.max(0, plan.size() - 1));
		BigDecimal earned = told(earned(plan, value));
		BigDecimal used = told(time);
		BigDecimal timePerformance = ratio(earned, used);
		BigDecimal finish = (timePerformance != null) ? ratio(duration.multiply(used), earned) : null;
		return new EarnedSchedule(earned, ratio(value, planned), timePerformance, finish,
				needed(duration.subtract(earned), used, allowed));
	}

	/** As a page tells it, so that a reader can follow what is computed with it. */
	private static BigDecimal told(BigDecimal weeks) {
		return weeks.setScale(DECIMALS, RoundingMode.HALF_UP);
	}

	private static BigDecimal earned(List<BigDecimal> plan, BigDecimal value) {
		if (plan.isEmpty() || value.signum() <= 0 || plan.get(plan.size() - 1).signum() <= 0) {
			return BigDecimal.ZERO;
		}
		int last = plan.size() - 1;
		while (last > 0 && plan.get(last).compareTo(value) > 0) {
			last--;
		}
		BigDecimal whole = BigDecimal.valueOf(last);
		if (last == plan.size() - 1) {
			return whole;
		}
		BigDecimal step = plan.get(last + 1).subtract(plan.get(last));
		return whole.add(value.subtract(plan.get(last)).divide(step, MathContext.DECIMAL64));
	}

	private static @Nullable BigDecimal needed(BigDecimal left, BigDecimal time, @Nullable BigDecimal allowed) {
		if (allowed == null || left.signum() <= 0 || allowed.compareTo(time) <= 0) {
			return null;
		}
		return ratio(left, allowed.subtract(time));
	}

	private static @Nullable BigDecimal ratio(BigDecimal part, BigDecimal whole) {
		return (whole.signum() > 0) ? part.divide(whole, MathContext.DECIMAL64) : null;
	}

}

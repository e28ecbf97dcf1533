package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EarnedScheduleTests {

	static final List<BigDecimal> PLAN = Stream.of(0, 2, 6, 14, 26, 42, 58, 72, 84, 94, 100)
		.map(BigDecimal::valueOf)
		.toList();

	static final BigDecimal NINE = BigDecimal.valueOf(9);

	@Test
	void measuresTheWorkInWeeksOfThePlan() {
		EarnedSchedule schedule = at(6, 38, BigDecimal.valueOf(12));

		assertThat(schedule.earned()).isEqualByComparingTo("4.75");
		assertThat(rounded(schedule.performance())).isEqualByComparingTo("0.655");
		assertThat(rounded(schedule.timePerformance())).isEqualByComparingTo("0.792");
		assertThat(rounded(schedule.finish())).isEqualByComparingTo("12.632");
		assertThat(rounded(schedule.needed())).isEqualByComparingTo("0.875");
	}

	@Test
	void judgesFinishedWorkByTheTimeItTook() {
		EarnedSchedule schedule = at(12, 100, null);

		assertThat(rounded(schedule.performance())).isEqualByComparingTo("1");
		assertThat(rounded(schedule.timePerformance())).isEqualByComparingTo("0.833");
		assertThat(rounded(schedule.finish())).isEqualByComparingTo("12");
		assertThat(schedule.needed()).isNull();
	}

	@Test
	void knowsNoRateOnTheFirstDay() {
		EarnedSchedule schedule = at(0, 0, NINE);

		assertThat(schedule.earned()).isZero();
		assertThat(schedule.performance()).isNull();
		assertThat(schedule.timePerformance()).isNull();
		assertThat(schedule.finish()).isNull();
	}

	@Test
	void expectsNoFinishWhileNothingIsEarned() {
		EarnedSchedule schedule = at(3, 0, NINE);

		assertThat(schedule.timePerformance()).isZero();
		assertThat(schedule.finish()).isNull();
	}

	@Test
	void answersForAFlatPlanAndForNone() {
		List<BigDecimal> flat = List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

		for (List<BigDecimal> plan : List.of(flat, List.<BigDecimal>of())) {
			EarnedSchedule schedule = EarnedSchedule.of(plan, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ONE, null);
			assertThat(schedule.earned()).isZero();
			assertThat(schedule.performance()).isNull();
			assertThat(schedule.finish()).isNull();
		}
	}

	@Test
	void needsNoRateOnceTheTargetHasPassed() {
		assertThat(at(10, 50, NINE).needed()).isNull();
	}

	private static EarnedSchedule at(int week, int value, @Nullable BigDecimal allowed) {
		BigDecimal planned = PLAN.get(Math.min(week, PLAN.size() - 1));
		return EarnedSchedule.of(PLAN, planned, BigDecimal.valueOf(value), BigDecimal.valueOf(week), allowed);
	}

	private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
		return (value != null) ? value.setScale(3, RoundingMode.HALF_UP) : null;
	}

}

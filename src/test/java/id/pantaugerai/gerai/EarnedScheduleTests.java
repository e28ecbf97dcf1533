package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.shared.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EarnedScheduleTests {

	static final List<BigDecimal> PLAN = Stream.of(0, 2, 6, 14, 26, 42, 58, 72, 84, 94, 100)
		.map(BigDecimal::valueOf)
		.toList();

	static final BigDecimal NINE = BigDecimal.valueOf(9);

	static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static final BigDecimal STEP = new BigDecimal("0.71");

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

	/** Whoever takes the figures off the page arrives at what it says. */
	@Test
	void followsFromTheFiguresThatAreShown() {
		Figures figures = new Figures();
		for (int day = 1; day < 90; day++) {
			for (BigDecimal value = new BigDecimal("0.37"); value.compareTo(HUNDRED) < 0; value = value.add(STEP)) {
				BigDecimal time = BigDecimal.valueOf(day).divide(BigDecimal.valueOf(7), MathContext.DECIMAL64);
				EarnedSchedule schedule = EarnedSchedule.of(PLAN, BigDecimal.TEN, value, time, null);
				BigDecimal earned = read(figures.exact(schedule.earned()));
				BigDecimal used = read(figures.exact(time));
				assertThat(figures.decimal(schedule.timePerformance()))
					.isEqualTo(figures.decimal(earned.divide(used, MathContext.DECIMAL64)));
				assertThat(figures.decimal(schedule.finish()))
					.isEqualTo(figures.decimal(BigDecimal.TEN.multiply(used).divide(earned, MathContext.DECIMAL64)));
			}
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

	private static BigDecimal read(String figure) {
		return new BigDecimal(figure.replace(".", "").replace(',', '.'));
	}

	private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
		return (value != null) ? value.setScale(3, RoundingMode.HALF_UP) : null;
	}

}

package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanCurveTests {

	static final LocalDate START = LocalDate.of(2026, 1, 5);

	static final PlanCurve CURVE = new PlanCurve(START, 10,
			List.of(step(1, "40", "0", "50"), step(2, "60", "50", "100")));

	@Test
	void beginsAtNothingAndEndsWhole() {
		assertThat(CURVE.at(START)).isZero();
		assertThat(CURVE.at(START.minusDays(3))).isZero();
		assertThat(CURVE.at(CURVE.finishOn())).isEqualByComparingTo("100");
		assertThat(CURVE.at(CURVE.finishOn().plusYears(1))).isEqualByComparingTo("100");
	}

	@Test
	void runsStraightThroughEachWindow() {
		assertThat(CURVE.at(START.plusWeeks(1))).isEqualByComparingTo("8");
		assertThat(CURVE.at(START.plusWeeks(5))).isEqualByComparingTo("40");
		assertThat(CURVE.at(START.plusWeeks(6))).isEqualByComparingTo("52");
		assertThat(CURVE.weekly()).hasSize(11);
	}

	@Test
	void tellsHowFarOneMilestoneShouldBe() {
		assertThat(CURVE.at(START.plusWeeks(1), CURVE.milestones().get(0))).isEqualByComparingTo("20");
		assertThat(CURVE.at(START.plusWeeks(1), CURVE.milestones().get(1))).isZero();
	}

	@Test
	void countsTheWeeksUsed() {
		assertThat(CURVE.weeksUntil(START.plusDays(7))).isEqualByComparingTo("1");
		assertThat(CURVE.weeksUntil(START.minusDays(7))).isZero();
	}

	private static MilestonePlan step(int position, String weight, String start, String finish) {
		return new MilestonePlan(position, position, "Langkah " + position, new BigDecimal(weight),
				new BigDecimal(start), new BigDecimal(finish));
	}

}

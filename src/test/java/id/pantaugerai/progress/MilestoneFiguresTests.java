package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MilestoneFiguresTests {

	@Test
	void derivesThePhysicalFigureFromWeights() {
		assertThat(Reports.figures("100").physical()).isEqualByComparingTo("3.00");
		assertThat(Reports.figures("100", "100", "80").physical()).isEqualByComparingTo("20.60");
		assertThat(Reports.figures().physical()).isEqualTo("0.00");
	}

	@Test
	void isWholeWhenEveryMilestoneIs() {
		String[] whole = "100 100 100 100 100 100 100 100 100 100 100".split(" ");

		assertThat(Reports.figures(whole).physical()).isEqualTo("100.00");
		assertThat(Reports.figures(whole).current()).isEmpty();
	}

	@Test
	void roundsHalfUp() {
		BigDecimal one = BigDecimal.ONE;
		assertThat(of(one, "0.50").physical()).isEqualTo("0.01");
		assertThat(of(one, "0.49").physical()).isEqualTo("0.00");
		assertThat(of(new BigDecimal("2.50"), "0.60").physical()).isEqualTo("0.02");
	}

	@Test
	void worksOnTheFirstStepUnderwayElseTheFirstUnfinished() {
		assertThat(Reports.figures("100", "0", "30").current()).map(MilestoneFigure::position).hasValue(3);
		assertThat(Reports.figures("100", "0", "0").current()).map(MilestoneFigure::position).hasValue(2);
	}

	@Test
	void takesTheNewerFigureWhereNothingWasTouched() {
		MilestoneFigures newer = Reports.figures("100", "60", "40");

		MilestoneFigures merged = newer.with(Map.of(9001L, new BigDecimal("100"), 9002L, new BigDecimal("50")),
				Map.of(9002L, new BigDecimal("50.00"), 9003L, new BigDecimal("45")));

		assertThat(merged.percent(9002)).isEqualByComparingTo("60");
		assertThat(merged.percent(9003)).isEqualByComparingTo("45");
		assertThat(merged.percent(9001)).isEqualByComparingTo("100");
	}

	@Test
	void ignoresMilestonesOfAnotherGerai() {
		assertThat(Reports.figures("10").with(Map.of(), Map.of(77L, BigDecimal.TEN))).isEqualTo(Reports.figures("10"));
	}

	private static MilestoneFigures of(BigDecimal weight, String percent) {
		return new MilestoneFigures(List.of(new MilestoneFigure(1, 1, "Pondasi", weight, new BigDecimal(percent))));
	}

}

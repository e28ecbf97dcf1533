package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanFinishTests {

	@Test
	void hasAMilestoneDoneOnTheFirstDayItsPlanIsFull() {
		MilestonePlan milestone = new MilestonePlan(1, 1, "Pondasi", BigDecimal.valueOf(100), BigDecimal.ZERO,
				new BigDecimal("33.00"));
		PlanCurve curve = new PlanCurve(LocalDate.of(2026, 1, 5), 12, List.of(milestone));

		LocalDate done = curve.finishOn(milestone);

		assertThat(done).isEqualTo("2026-02-02");
		assertThat(curve.at(done, milestone)).isEqualByComparingTo("100");
		assertThat(curve.at(done.minusDays(1), milestone)).isLessThan(BigDecimal.valueOf(100));
	}

}

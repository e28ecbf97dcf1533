package id.pantaugerai.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.shared.Week;
import id.pantaugerai.standing.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeekSummaryTests {

	private static final LocalDate SUNDAY = LocalDate.of(2026, 2, 15);

	@Test
	void averagesStartedSitesOverThoseThatHaveReported() {
		List<Standing> now = List.of(standing(ConstructionStage.DIBANGUN, "20.60"),
				standing(ConstructionStage.DIBANGUN, null), standing(ConstructionStage.BELUM_MULAI, null));

		List<SummaryLine> lines = new WeekSummary(Week.of(SUNDAY), now, List.of()).lines();

		assertThat(now(lines, "average.started")).isEqualByComparingTo("20.60");
		assertThat(now(lines, "average.all")).isEqualByComparingTo("6.87");
		assertThat(now(lines, "started")).isEqualByComparingTo("2");
	}

	private static @Nullable BigDecimal now(List<SummaryLine> lines, String word) {
		return lines.stream()
			.filter((line) -> line.word().equals("report.sum." + word))
			.findFirst()
			.orElseThrow()
			.now();
	}

	private static Standing standing(ConstructionStage stage, @Nullable String physical) {
		return new Standing("18.71.01.1005", "Sukamenanti", "18.71.01", "Kedaton", null, stage, null,
				(physical != null) ? new BigDecimal(physical) : null, null, null, null, null, null, null, null, null,
				null, 0, false, SUNDAY);
	}

}

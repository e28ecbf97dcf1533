package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Sql({ "officer.sql", "history.sql" })
class PlanHistoryIT {

	static final String KECAMATAN = "18.71.01%";

	static final Week TOLD = new Week(2026, 9);

	@Autowired
	PlanHistory plans;

	@Autowired
	StandingHistory history;

	@Test
	void tellsOfEveryWeekWhatWasKnownAtItsEnd() {
		Map<LocalDate, BigDecimal> earned = plans
			.told(history.told(TOLD, KECAMATAN, Instant.parse("2026-06-01T00:00:00Z")))
			.earned();

		assertThat(earned).containsKeys(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 2, 16))
			.doesNotContainKey(TOLD.monday());
		earned.forEach(
				(monday, sum) -> assertThat(sum).as(monday.toString()).isEqualByComparingTo(physical(Week.of(monday))));
	}

	private BigDecimal physical(Week week) {
		return history.atEndOf(week, KECAMATAN)
			.stream()
			.map(Standing::physical)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}

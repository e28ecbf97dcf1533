package id.pantaugerai.standing;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HorizonTests {

	private static final Week SIXTH = new Week(2026, 6);

	private static final Instant MONDAY_MORNING = Instant.parse("2026-02-09T02:00:00Z");

	@Test
	void letsInAfterTheWeekOnlyWhatTellsOfTheWeek() {
		assertThat(Horizon.of(SIXTH, MONDAY_MORNING))
			.isEqualTo(new Horizon(MONDAY_MORNING, SIXTH.end(), LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 8)));
		assertThat(Horizon.of(SIXTH, SIXTH.end())).isEqualTo(Horizon.at(SIXTH.end()));
	}

	@Test
	void holdsForSundayOnceTheWeekIsOver() {
		assertThat(Horizon.dayOf(SIXTH, MONDAY_MORNING)).isEqualTo("2026-02-08");
		assertThat(Horizon.dayOf(SIXTH, SIXTH.end())).isEqualTo("2026-02-08");
		assertThat(Horizon.dayOf(SIXTH, Instant.parse("2026-02-04T02:00:00Z"))).isEqualTo("2026-02-04");
	}

}

package id.pantaugerai.standing;

import java.time.DayOfWeek;
import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderTimeTests {

	/**
	 * In WIB, seven hours ahead: Friday 09.00 is 02.00 UTC; the week ends Sunday 17.00
	 * UTC.
	 */
	@ParameterizedTest
	@CsvSource({ "2026-02-08T17:00:00Z, false", "2026-02-13T01:59:59Z, false", "2026-02-13T02:00:00Z, true",
			"2026-02-15T16:59:59Z, true", "2026-02-15T17:00:00Z, false" })
	void comesOnFridayAtNineAndHoldsUntilTheWeekIsOver(Instant now, boolean come) {
		assertThat(new ReminderTime(DayOfWeek.FRIDAY, "09:00").hasCome(now)).isEqualTo(come);
	}

}

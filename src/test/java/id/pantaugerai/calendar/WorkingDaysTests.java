package id.pantaugerai.calendar;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

	/** A Monday and a Sunday that are not worked. */
	private static final WorkingDays DAYS = new WorkingDays(
			Set.of(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 5)));

	@ParameterizedTest
	@CsvSource({ "2026-03-27, 2026-03-28, 0", "2026-03-27, 2026-03-30, 0", "2026-03-27, 2026-03-31, 1",
			"2026-03-30, 2026-03-31, 1", "2026-03-29, 2026-04-05, 4", "2026-04-04, 2026-04-06, 1",
			"2026-04-06, 2026-04-06, 0", "2026-04-06, 2026-03-01, 0" })
	void lieBetweenTwoDaysWithoutWeekendsAndHolidays(LocalDate from, LocalDate until, long days) {
		assertThat(DAYS.between(from, until)).isEqualTo(days);
	}

	@Test
	void areAsManyAsTheDaysThatAreWorked() {
		LocalDate from = LocalDate.of(2026, 3, 23);
		for (LocalDate until = from; until.isBefore(from.plusDays(40)); until = until.plusDays(1)) {
			assertThat(DAYS.between(from, until))
				.isEqualTo(from.plusDays(1).datesUntil(until.plusDays(1)).filter(DAYS::includes).count());
		}
	}

}

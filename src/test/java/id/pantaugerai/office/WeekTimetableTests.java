package id.pantaugerai.office;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WeekTimetableTests {

	static final WeekTimes INSTALLED = new WeekTimes(DayOfWeek.MONDAY, LocalTime.of(9, 0), DayOfWeek.FRIDAY,
			LocalTime.of(9, 0));

	static final WeekTimes LATER = new WeekTimes(DayOfWeek.TUESDAY, LocalTime.of(16, 30), DayOfWeek.THURSDAY,
			LocalTime.of(8, 0));

	/** In WIB, seven hours ahead all year round, and over the ends of years. */
	@ParameterizedTest
	@CsvSource({ "2026-M07, 2026-02-16T02:00:00Z", "2026-M13, 2026-03-30T02:00:00Z", "2026-M44, 2026-11-02T02:00:00Z",
			"2025-M52, 2025-12-29T02:00:00Z", "2026-M52, 2026-12-28T02:00:00Z", "2026-M53, 2027-01-04T02:00:00Z",
			"2027-M01, 2027-01-11T02:00:00Z" })
	void closesAWeekOnTheMondayAfterItAtNine(String week, Instant closing) {
		assertThat(new WeekTimetable(List.of(), INSTALLED).closing(Week.parse(week).orElseThrow())).isEqualTo(closing);
	}

	@Test
	void remindsOnTheFridayOfTheWeekAtNine() {
		WeekTimetable timetable = new WeekTimetable(List.of(), INSTALLED);

		assertThat(timetable.reminder(new Week(2026, 7))).isEqualTo("2026-02-13T02:00:00Z");
		assertThat(timetable.reminder(new Week(2026, 53))).isEqualTo("2027-01-01T02:00:00Z");
	}

	/** The first day is Wednesday of M07; Tuesday is over by then, Thursday is not. */
	@Test
	void keepsOtherTimesFromTheirFirstDayOn() {
		WeekTimetable timetable = new WeekTimetable(List.of(version(1, LATER, LocalDate.of(2026, 2, 11))), INSTALLED);

		assertThat(timetable.closing(new Week(2026, 6))).isEqualTo("2026-02-09T02:00:00Z");
		assertThat(timetable.closing(new Week(2026, 7))).isEqualTo("2026-02-17T09:30:00Z");
		assertThat(timetable.reminder(new Week(2026, 6))).isEqualTo("2026-02-06T02:00:00Z");
		assertThat(timetable.reminder(new Week(2026, 7))).isEqualTo("2026-02-12T01:00:00Z");
	}

	@Test
	void letsTheVersionThatBeginsLastHold() {
		WeekTimetable timetable = new WeekTimetable(List.of(version(2, INSTALLED, LocalDate.of(2026, 3, 2)),
				version(3, LATER, LocalDate.of(2026, 2, 1)), version(1, INSTALLED, LocalDate.of(2026, 2, 1))),
				INSTALLED);

		assertThat(timetable.on(LocalDate.of(2026, 1, 31))).isEqualTo(INSTALLED);
		assertThat(timetable.on(LocalDate.of(2026, 2, 1))).isEqualTo(LATER);
		assertThat(timetable.on(LocalDate.of(2026, 3, 2))).isEqualTo(INSTALLED);
		assertThat(timetable.lastId()).isEqualTo(3);
	}

	private static WeekTimesVersion version(long id, WeekTimes times, LocalDate from) {
		return new WeekTimesVersion(id, times, from, Instant.EPOCH, "Dinas");
	}

}

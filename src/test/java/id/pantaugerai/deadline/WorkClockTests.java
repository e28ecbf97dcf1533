package id.pantaugerai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static id.pantaugerai.deadline.Holidays.OF_2026;
import static org.assertj.core.api.Assertions.assertThat;

class WorkClockTests {

	static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

	@Test
	void countsLikeTheSampleOfTheCity() {
		WorkClock clock = clock("2026-01-30", 14, new Stop(day("2026-02-04"), day("2026-02-09")));

		assertThat(clock.used(day("2026-02-12"), OF_2026)).isEqualTo(7);
		assertThat(clock.paused(day("2026-02-12"), OF_2026)).isEqualTo(2);
		assertThat(clock.dates(3, OF_2026))
			.isEqualTo(new Dates(day("2026-02-23"), day("2026-02-25"), day("2026-02-26"), day("2026-03-03")));
	}

	/** Lebaran alone takes the working days of a whole week and more. */
	@ParameterizedTest
	@CsvSource({ "2026-01-23,5,2026-01-30", "2026-03-13,5,2026-03-27", "2026-03-17,1,2026-03-25",
			"2026-05-13,5,2026-05-22", "2026-05-26,3,2026-06-03", "2026-08-14,5,2026-08-24", "2026-12-18,5,2026-12-29",
			"2026-02-13,1,2026-02-18" })
	void endsOnTheDayThatOfficesWouldName(LocalDate from, int allowance, LocalDate due) {
		assertThat(new WorkClock(from, allowance, List.of()).dates(3, OF_2026).due()).isEqualTo(due);
	}

	@ParameterizedTest
	@MethodSource("startsOfTheYear")
	void neverEndsOnADayOffAndNeverOneDayEarly(LocalDate from) {
		for (int allowance : List.of(5, 14, 30)) {
			WorkClock clock = new WorkClock(from, allowance, List.of(new Stop(from.plusDays(3), from.plusDays(6)),
					new Stop(from.plusDays(6), from.plusDays(9))));
			Dates dates = clock.dates(3, OF_2026);
			assertThat(List.of(dates.warn(), dates.due(), dates.late(), dates.rise())).isSorted()
				.allMatch(OF_2026::includes);
			LocalDate due = known(dates.due());
			assertThat(clock.used(due, OF_2026)).isEqualTo(allowance);
			assertThat(clock.used(due.minusDays(1), OF_2026)).isEqualTo(allowance - 1);
			assertThat(clock.used(known(dates.late()), OF_2026)).isEqualTo(allowance + 1);
			assertThat(clock.used(known(dates.rise()), OF_2026)).isEqualTo(allowance + 4);
		}
	}

	@ParameterizedTest
	@MethodSource("startsOfTheYear")
	void countsEveryWorkingDayOnceAsUsedOrPaused(LocalDate from) {
		WorkClock clock = new WorkClock(from, 14,
				List.of(new Stop(from.plusDays(2), from.plusDays(7)), new Stop(from.plusDays(10), null)));
		LocalDate day = from.plusDays(25);
		assertThat(clock.used(day, OF_2026) + clock.paused(day, OF_2026)).isEqualTo((int) OF_2026.between(from, day));
		assertThat(new DaysUsed(clock.usedBefore(OF_2026), clock.runningFrom(), 14).on(day, OF_2026))
			.isEqualTo(clock.used(day, OF_2026));
	}

	@ParameterizedTest
	@CsvSource({ "5,4", "14,12", "30,24", "1,1", "3,3" })
	void warnsAtFourFifths(int allowance, int warned) {
		WorkClock clock = clock("2026-07-01", allowance);
		assertThat(clock.used(known(clock.dates(0, OF_2026).warn()), OF_2026)).isEqualTo(warned);
	}

	@Test
	void knowsNoDaysAheadWhileItStandsStill() {
		WorkClock clock = clock("2026-07-01", 5, new Stop(day("2026-07-03"), null));

		assertThat(clock.isStopped()).isTrue();
		assertThat(clock.dates(3, OF_2026)).isEqualTo(Dates.NONE);
		assertThat(clock.used(day("2026-08-03"), OF_2026)).isEqualTo(2);
	}

	@Test
	void keepsTheDaysThatWereReachedBeforeItStood() {
		WorkClock clock = clock("2026-07-01", 5, new Stop(day("2026-07-10"), null));

		assertThat(clock.dates(3, OF_2026))
			.isEqualTo(new Dates(day("2026-07-07"), day("2026-07-08"), day("2026-07-09"), null));
	}

	@Test
	void goesOnFromWhereItStoodAndNotFromZero() {
		WorkClock clock = clock("2026-07-01", 5, new Stop(day("2026-07-03"), day("2026-07-20")));

		assertThat(clock.used(day("2026-07-20"), OF_2026)).isEqualTo(3);
		assertThat(clock.dates(3, OF_2026).due()).isEqualTo(day("2026-07-22"));
	}

	@Test
	void countsADayOnceThatStoppedAndWentOn() {
		WorkClock clock = clock("2026-07-01", 5, new Stop(day("2026-07-03"), day("2026-07-03")));

		assertThat(clock.dates(3, OF_2026).due()).isEqualTo(day("2026-07-08"));
		assertThat(clock.usedBefore(OF_2026)).isEqualTo(2);
		assertThat(clock.runningFrom()).isEqualTo(day("2026-07-03"));
	}

	@Test
	void isNeverLateWithoutALimit() {
		assertThat(clock("2026-07-01", null).dates(3, OF_2026)).isEqualTo(Dates.NONE);
	}

	@Test
	void drawsDaysOffInARowAsOne() {
		WorkClock clock = clock("2026-01-30", 14, new Stop(day("2026-02-04"), day("2026-02-09")));

		assertThat(clock.strip(day("2026-02-12"), OF_2026)).extracting((mark) -> mark.kind().name().charAt(0))
			.containsExactly('O', 'U', 'U', 'U', 'P', 'P', 'O', 'U', 'U', 'U', 'U', 'L', 'O', 'L', 'L', 'L', 'O', 'L',
					'L', 'L');
		assertThat(clock.strip(day("2026-02-12"), OF_2026)).filteredOn(Mark::due)
			.singleElement()
			.returns(day("2026-02-25"), Mark::day);
	}

	static Stream<LocalDate> startsOfTheYear() {
		return NEW_YEAR.datesUntil(NEW_YEAR.plusYears(1));
	}

	private static WorkClock clock(String from, @Nullable Integer allowance, Stop... stops) {
		return new WorkClock(day(from), allowance, List.of(stops));
	}

	private static LocalDate known(@Nullable LocalDate day) {
		return Objects.requireNonNull(day);
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}

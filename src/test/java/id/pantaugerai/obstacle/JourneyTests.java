package id.pantaugerai.obstacle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import id.pantaugerai.deadline.Holidays;
import id.pantaugerai.shared.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class JourneyTests {

	static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

	@ParameterizedTest
	@CsvSource({ "2026-03-13,2026-03-26,2026-03-27,2026-03-30,2026-04-02",
			"2026-05-12,2026-05-20,2026-05-21,2026-05-22,2026-05-29",
			"2026-08-14,2026-08-21,2026-08-24,2026-08-26,2026-08-31",
			"2026-12-18,2026-12-28,2026-12-29,2026-12-30,2027-01-04" })
	void warnsEndsAndRisesOnTheDaysThatACalendarNames(LocalDate raised, LocalDate warn, LocalDate due, LocalDate late,
			LocalDate rise) {
		assertThat(new Diary(raised).times()).returns(warn, ObstacleTimes::getWarnOn)
			.returns(due, ObstacleTimes::getDueOn)
			.returns(late, ObstacleTimes::getLateOn)
			.returns(rise, ObstacleTimes::getRiseOn);
	}

	/** A clerk with a paper calendar, who crosses out one day after the other. */
	@ParameterizedTest
	@MethodSource("everyDay")
	void agreesWithAClerkThroughAYearOfWaits(LocalDate raised) {
		Random chance = new Random(raised.toEpochDay());
		Diary diary = new Diary(raised);
		List<LocalDate[]> waits = new ArrayList<>();
		LocalDate day = raised;
		int allowance = 5;
		for (int turn = 0; turn < 4; turn++) {
			LocalDate stopped = day.plusDays(chance.nextInt(4));
			day = stopped.plusDays(chance.nextInt(9));
			waits.add(new LocalDate[] { stopped, day });
			int more = chance.nextInt(3);
			allowance += more;
			wait(diary, stopped, day, chance.nextBoolean());
			diary.write(day, EventKind.EXTENDED, more);
		}

		assertThat(diary.times()).returns(crossedOut(raised, waits, allowance), ObstacleTimes::getDueOn)
			.returns(crossedOut(raised, waits, allowance + 1), ObstacleTimes::getLateOn)
			.returns(crossedOut(raised, waits, allowance + 4), ObstacleTimes::getRiseOn);
	}

	private static void wait(Diary diary, LocalDate from, LocalDate until, boolean solved) {
		diary.write(from, solved ? EventKind.SOLVED : EventKind.ASKED, null)
			.write(until, solved ? EventKind.REOPENED : EventKind.ANSWERED, null);
	}

	static Stream<LocalDate> everyDay() {
		return NEW_YEAR.datesUntil(NEW_YEAR.plusMonths(11));
	}

	private static LocalDate crossedOut(LocalDate raised, List<LocalDate[]> waits, int count) {
		LocalDate day = raised;
		for (int crossed = 0; crossed < count;) {
			day = day.plusDays(1);
			LocalDate now = day;
			boolean waited = waits.stream().anyMatch((wait) -> now.isAfter(wait[0]) && now.isBefore(wait[1]));
			crossed += (Holidays.OF_2026.includes(day) && !waited) ? 1 : 0;
		}
		return day;
	}

	@Test
	void standsStillThroughLebaranWhileTheReporterIsAsked() {
		Diary diary = Diary.of("2026-03-12").then("2026-03-16", EventKind.ASKED);
		assertThat(diary.times().getDueOn()).isNull();

		diary.then("2026-03-27", EventKind.ANSWERED);
		assertThat(diary.times()).returns(2, ObstacleTimes::getUsedBefore)
			.returns(LocalDate.of(2026, 3, 31), ObstacleTimes::getDueOn);
	}

	@Test
	void goesOnAfterEachReopeningAndNeverFromZero() {
		Diary diary = Diary.of("2026-07-01")
			.then("2026-07-03", EventKind.SOLVED)
			.then("2026-07-20", EventKind.REOPENED)
			.then("2026-07-21", EventKind.SOLVED)
			.then("2026-07-28", EventKind.LAPSED)
			.then("2026-08-03", EventKind.REOPENED);

		assertThat(diary.obstacle()).returns(2, Obstacle::getReopenings)
			.returns(ObstacleState.DIBUKA_LAGI, Obstacle::getState);
		assertThat(diary.times().getDueOn()).isEqualTo("2026-08-03");
	}

	@Test
	void addsWorkingDaysWithAnExtensionAndForgetsThemAtTheNextTier() {
		Diary diary = Diary.of("2026-03-09").extend("2026-03-16", 2);
		assertThat(diary.times().getDueOn()).isEqualTo("2026-03-25");

		diary.then("2026-03-25", EventKind.ESCALATED);
		assertThat(diary.obstacle()).returns(0, Obstacle::getExtensions).returns(2, Obstacle::getLeg);
		assertThat(diary.times()).returns(14, ObstacleTimes::getAllowance)
			.returns(LocalDate.of(2026, 4, 15), ObstacleTimes::getDueOn);
		assertThat(diary.stays().get(0)).returns(1, Stay::extensions).returns(7, (stay) -> stay.clock().allowance());
	}

	@Test
	void neverRisesByItselfBeyondTheProvince() {
		Diary diary = Diary.of("2026-07-01").then("2026-07-02", EventKind.ESCALATED);
		assertThat(diary.times().getRiseOn()).isNotNull();

		diary.then("2026-07-03", EventKind.ESCALATED);
		assertThat(diary.obstacle().getTier()).isEqualTo(EscalationTier.PROVINSI);
		assertThat(diary.times()).returns(null, ObstacleTimes::getRiseOn).returns(30, ObstacleTimes::getAllowance);
	}

	@ParameterizedTest
	@CsvSource({ "2026-07-06,2026-07-10", "2026-07-10,2026-07-16", "2026-03-13,2026-03-26", "2026-12-23,2026-12-31" })
	void countsThreeWorkingDaysOfSilenceAsConsent(String solved, LocalDate closed) {
		Diary diary = Diary.of("2026-03-02").then(solved, EventKind.SOLVED);
		assertThat(diary.obstacle().getLapseOn()).isEqualTo(closed);

		diary.then(solved, EventKind.REOPENED);
		assertThat(diary.obstacle().getLapseOn()).isNull();
	}

	@Test
	void keepsTheDayItWasReportedWhenItsClockStartedLater() {
		Diary diary = Diary.of("2026-01-05").write(LocalDate.of(2026, 7, 1), EventKind.STARTED, 5);

		assertThat(diary.stays()).singleElement()
			.returns(LocalDate.of(2026, 1, 5), (stay) -> Zone.dateOf(stay.arrivedAt()))
			.returns(LocalDate.of(2026, 7, 1), (stay) -> stay.clock().startedOn());
	}

}

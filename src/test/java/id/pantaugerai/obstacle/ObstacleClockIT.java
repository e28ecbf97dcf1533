package id.pantaugerai.obstacle;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.At;
import id.pantaugerai.AtOnce;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.OtherProcess;
import id.pantaugerai.account.Officers;
import id.pantaugerai.calendar.Holiday;
import id.pantaugerai.calendar.HolidayService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaves rows behind, so it takes its database with it. */
@IntegrationTest
@At("2026-01-05T02:00:00Z")
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Sql("/id/pantaugerai/account/officers.sql")
class ObstacleClockIT {

	static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

	@Autowired
	HandClock clock;

	@Autowired
	ObstacleClockService strokes;

	@Autowired
	ObstacleService obstacles;

	@Autowired
	ObstacleStepService steps;

	@Autowired
	ObstacleDetailService details;

	@Autowired
	HolidayService holidays;

	@Autowired
	JdbcConnectionDetails database;

	@Autowired
	JdbcClient jdbc;

	@Test
	void letsAThousandRiseOnceThoughTwoInstancesStrikeALateWeek() throws Exception {
		DueObstacles due = new DueObstacles(jdbc, "KD-2031-");
		due.raise(1000, MONDAY);
		at("2026-01-26T00:05:00Z");
		List<Integer> failed = AtOnce.run(new ObstacleClockJob(strokes)::run, new ObstacleClockJob(strokes)::run);

		assertThat(failed).containsOnly(0);
		assertThat(due.at(EscalationTier.KOTA, 2)).isEqualTo(1000);
		assertThat(due.once(EventKind.ROSE)).isEqualTo(1000);
		assertThat(due.once(EventKind.OVERDUE)).isEqualTo(1000);
		assertThat(due.all(EventKind.WARNED)).isZero();
		assertThat(new ObstacleClockJob(strokes).run()).isZero();
		assertThat(due.all(EventKind.ROSE)).isEqualTo(1000);
	}

	@Test
	void losesAndDoublesNothingWhenAnInstanceIsKilledInTheMiddle() throws Exception {
		DueObstacles due = new DueObstacles(jdbc, "KD-2032-");
		due.raise(300, MONDAY);
		at("2026-01-26T00:05:00Z");
		try (OtherProcess other = OtherProcess.instance(ClockApplication.class, database, clock.instant(), List.of(),
				OtherProcess.LAZY)) {
			other.await(() -> due.at(EscalationTier.KOTA, 2) >= 20);
			other.kill();
			assertThat(due.at(EscalationTier.KOTA, 2)).isBetween(20, 299);
			assertThat(strokes.due()).isNotEmpty().doesNotContainAnyElementsOf(ClockApplication.struck(other.output()));
		}
		new ObstacleClockJob(strokes).run();
		assertThat(due.at(EscalationTier.KOTA, 2)).isEqualTo(300);
		assertThat(due.once(EventKind.ROSE)).isEqualTo(300);
		assertThat(due.once(EventKind.OVERDUE)).isEqualTo(300);
	}

	@Test
	void warnsThenIsLateThenRisesEachOnItsDayAndOnce() {
		at("2026-01-05T02:00:00Z");
		Desk desk = new Desk(steps, details, obstacles.raise(Obstacles.title(), Officers.CAMAT));

		assertThat(everyHourOf(8, desk)).isEmpty();
		assertThat(everyHourOf(9, desk)).containsExactly(EventKind.WARNED);
		assertThat(everyHourOf(12, desk)).isEmpty();
		assertThat(everyHourOf(13, desk)).containsExactly(EventKind.OVERDUE);
		assertThat(everyHourOf(15, desk)).isEmpty();
		assertThat(everyHourOf(19, desk)).containsExactly(EventKind.ROSE);
		assertThat(desk.see(Officers.BKAD).it()).returns("BKAD", ObstacleSummary::office)
			.returns(0, (one) -> one.days().before());
	}

	@Test
	void doesNotRiseWhileItsHolderHasMoreTime() {
		at("2026-01-05T02:00:00Z");
		Desk desk = new Desk(steps, details, obstacles.raise(Obstacles.title(), Officers.CAMAT));
		at("2026-01-13T02:00:00Z");
		Words words = new Words("Menunggu pengukuran", null, null, null, LocalDate.of(2026, 1, 26));
		desk.take(ObstacleAction.EXTEND, words, Officers.CAMAT);

		assertThat(everyHourOf(19, desk)).isEmpty();
		assertThat(everyHourOf(27, desk)).containsExactly(EventKind.OVERDUE);
		assertThat(everyHourOf(30, desk)).containsExactly(EventKind.ROSE);
	}

	@Test
	void closesAfterThreeWorkingDaysOfSilence() {
		at("2026-01-05T02:00:00Z");
		Desk desk = new Desk(steps, details, obstacles.raise(Obstacles.title(), Officers.CAMAT));
		desk.escalate(Officers.CAMAT);
		at("2026-01-13T02:00:00Z");
		desk.take(ObstacleAction.SOLVE, "Sertifikat terbit", Officers.BKAD);

		assertThat(everyHourOf(19, desk)).isEmpty();
		assertThat(everyHourOf(20, desk)).containsExactly(EventKind.LAPSED);
		assertThat(desk.see(Officers.CAMAT).it().isOpen()).isFalse();
	}

	@Test
	void countsAnewWhatAnAnnouncedHolidayMoves() {
		at("2026-02-02T02:00:00Z");
		Desk desk = new Desk(steps, details, obstacles.raise(Obstacles.title(), Officers.CAMAT));
		assertThat(desk.see(Officers.CAMAT).it().dueOn()).isEqualTo("2026-02-09");

		holidays.add(List.of(new Holiday(LocalDate.of(2026, 2, 5), "Libur uji", false)), Officers.ADMIN);
		assertThat(desk.see(Officers.CAMAT).it().dueOn()).isEqualTo("2026-02-10");

		holidays.remove(LocalDate.of(2026, 2, 5), "Batal", Officers.ADMIN);
		assertThat(desk.see(Officers.CAMAT).it().dueOn()).isEqualTo("2026-02-09");
	}

	@Test
	void countsAnewBeforeItStrikesWhatAKilledInstanceLeftBehind() {
		at("2026-02-02T02:00:00Z");
		Desk desk = new Desk(steps, details, obstacles.raise(Obstacles.title(), Officers.CAMAT));
		jdbc.sql(
				"update obstacle set edition = 0, warn_on = '2026-02-02', late_on = '2026-02-02' where number = :number")
			.param("number", desk.number())
			.update();
		new ObstacleClockJob(strokes).run();

		assertThat(desk.see(Officers.CAMAT).events()).extracting(EventLine::kind).containsExactly(EventKind.RAISED);
		assertThat(desk.see(Officers.CAMAT).it().lateOn()).isEqualTo("2026-02-10");
	}

	/** What the clock does to it on one day of January, struck every few hours. */
	private List<EventKind> everyHourOf(int day, Desk desk) {
		int before = desk.see(Officers.PEMKOT).events().size();
		for (int hour = 0; hour < 24; hour += 6) {
			at("2026-01-%02dT%02d:05:00+07:00".formatted(day, hour));
			new ObstacleClockJob(strokes).run();
		}
		List<EventLine> events = desk.see(Officers.PEMKOT).events();
		return events.subList(0, events.size() - before).stream().map(EventLine::kind).toList();
	}

	private void at(String moment) {
		clock.moveTo(moment);
	}

}

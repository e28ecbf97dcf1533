package id.pantaugerai.standing;

import java.util.List;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@At("2026-05-18T02:00:00Z")
@Sql({ "officer.sql", "history.sql" })
class StandingHistoryIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	@Autowired
	StandingHistory history;

	@Autowired
	StandingService standings;

	@Autowired
	StandingQueries queries;

	@Autowired
	JdbcClient jdbc;

	@Test
	void knowsInAPastWeekOnlyWhatWasRecordedThen() {
		Standing third = at(new Week(2026, 3));
		assertThat(third.physical()).isEqualByComparingTo("3.00");
		assertThat(third.openObstacles()).isZero();
		assertThat(third.control()).isEqualTo(ControlStatus.WASPADA);

		Standing fifth = at(new Week(2026, 5));
		assertThat(fifth.physical()).isEqualByComparingTo("3.00");
		assertThat(fifth.openObstacles()).isOne();
		assertThat(fifth.stale()).isTrue();
	}

	@Test
	void prefersTheLatestObservationToTheLatestArrival() {
		Standing sixth = at(new Week(2026, 6));

		assertThat(sixth.physical()).isEqualByComparingTo("20.60");
		assertThat(sixth.openObstacles()).isZero();
		assertThat(sixth.stale()).isFalse();
	}

	@Test
	void judgesAWeekByThePlanOfThatWeek() {
		Standing before = at(new Week(2026, 6));
		Standing after = at(new Week(2026, 7));

		assertThat(before.deviation()).isLessThan(after.deviation());
		assertThat(before.plan()).isGreaterThan(after.plan());
	}

	@Test
	void saysNothingAboutAKelurahanNobodySpokeOf() {
		Standing unknown = history.atEndOf(new Week(2026, 6), "18.71.01.1003").get(0);

		assertThat(unknown.land()).isNull();
		assertThat(unknown.operation()).isNull();
		assertThat(unknown.physical()).isNull();
		assertThat(unknown.stage()).isEqualTo(ConstructionStage.BELUM_MULAI);
		assertThat(unknown.reportAge()).isNull();
		assertThat(unknown.stale()).isFalse();
	}

	@Test
	void projectsExactlyWhatHistoryTells() {
		standings.rebuild();

		List<Standing> projected = queries.ofKecamatan("18.71.01");
		assertThat(projected).containsExactlyInAnyOrderElementsOf(history.today("18.71.01%"));
		assertThat(projected.get(0).kelurahanCode()).isEqualTo(SUKAMENANTI);
		assertThat(projected.get(0).land()).isEqualTo(LandStatus.TERVERIFIKASI);
	}

	@Test
	void fillsEveryWeekSinceTheFirstReport() {
		standings.rebuild();

		assertThat(earned("2026-01-12")).isEqualTo("3.00");
		assertThat(earned("2026-01-26")).isEqualTo("3.00");
		assertThat(earned("2026-02-02")).isEqualTo("20.60");
		assertThat(queries.unwrittenWeeks(new Week(2026, 20))).isEmpty();
	}

	@Test
	void fillsAWeekThatPassedUnseenWithoutBringingAnythingToToday() {
		standings.refreshToday();
		StandingVersion before = standings.version("18.71.01%");
		List<Week> unseen = standings.unseenWeeks();

		unseen.forEach(standings::fill);

		assertThat(unseen).contains(new Week(2026, 3), new Week(2026, 5));
		assertThat(standings.unseenWeeks()).isEmpty();
		assertThat(earned("2026-01-12")).isEqualTo("3.00");
		assertThat(standings.version("18.71.01%"))
			.isEqualTo(new StandingVersion(before.number() + unseen.size(), before.asOf(), before.changedAt()));
	}

	@Test
	void raisesTheVersionWithEveryChange() {
		standings.refresh();
		long before = standings.version("18.71%").number();
		long elsewhere = standings.version("18.71.02%").number();

		standings.project(SUKAMENANTI);

		assertThat(standings.version("18.71%").number()).isEqualTo(before + 1);
		assertThat(standings.version("18.71.02%").number()).isEqualTo(elsewhere);
	}

	private Standing at(Week week) {
		return history.atEndOf(week, SUKAMENANTI).get(0);
	}

	private String earned(String monday) {
		return jdbc
			.sql("select physical_sum::text from kecamatan_week where kecamatan_code = '18.71.01' and monday = ?::date")
			.param(monday)
			.query(String.class)
			.single();
	}

}

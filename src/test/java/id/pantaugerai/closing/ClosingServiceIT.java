package id.pantaugerai.closing;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.At;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.SealedEditions;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** It is Thursday of the seventh week of 2026; the first report came in the third. */
@IntegrationTest
@At("2026-02-12T02:00:00Z")
@Import(PlainComposer.class)
@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/standing/officer.sql",
		"/id/pantaugerai/standing/history.sql" })
class ClosingServiceIT {

	static final String CITY = "18.71";

	static final Week THIRD = new Week(2026, 3);

	static final Week SIXTH = new Week(2026, 6);

	@Autowired
	HandClock clock;

	@Autowired
	ClosingService closings;

	@Autowired
	ClosingJob job;

	@Autowired
	SealedEditions editions;

	@Autowired
	JdbcClient jdbc;

	@Test
	void freezesWhatIsKnownWhenItIsClosedByHand() {
		Instant now = clock.instant();
		SealedWeek sealed = closings.close(Officers.DINAS, SIXTH);

		Edition edition = editions.newest(CITY, SIXTH).orElseThrow();
		assertThat(sealed).returns(now, SealedWeek::asOf)
			.returns(now, SealedWeek::closedAt)
			.returns("Dinas Koperasi", SealedWeek::closedBy);
		assertThat(edition.seal()).isEqualTo(new Edition.Seal(0, now, sealed.sha256(), sealed.code().text()));
		assertThat(EditionText.sha256(EditionText.write(edition.content()))).isEqualTo(sealed.sha256());
		assertThat(editions.numbered(CITY, SIXTH, 0)).hasValue(edition);
		assertThat(editions.numbered(CITY, SIXTH, 1)).isEmpty();
		assertThat(editions.newest(CITY, THIRD)).isEmpty();
	}

	@Test
	void closesTheRunningWeekEarly() {
		assertThat(closings.close(Officers.PEMKOT, SIXTH.next()).asOf()).isEqualTo(clock.instant());
	}

	@Test
	void refusesWhoComesSecond() {
		closings.close(Officers.DINAS, SIXTH);

		assertThat(Races.lost(() -> closings.close(Officers.PEMKOT, SIXTH))).returns("Dinas Koperasi", Rival::who)
			.returns(clock.instant(), Rival::at)
			.returns("closing", Rival::holds);
	}

	@Test
	void isForTheCityAlone() {
		for (Officer other : List.of(Officers.CAMAT, Officers.BKAD, Officers.PEMPROV, Officers.ADMIN,
				new Officer(9004, "lain", "Lain", new Scope("17.01", Role.DINAS)),
				new Officer(9004, "sempit", "Sempit", new Scope("18.71.01", Role.PEMKOT)))) {
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> closings.close(other, SIXTH));
		}
	}

	@Test
	void closesNoWeekThatHasNotBegunOrHadNothingToTell() {
		for (Week week : List.of(new Week(2026, 8), new Week(2026, 2))) {
			assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> closings.close(Officers.DINAS, week));
		}
	}

	@Test
	@Sql("/id/pantaugerai/account/officers.sql")
	void saysThatThereIsNothingToCloseBeforeTheFirstReport() {
		assertThat(closings.preview(Officers.DINAS, SIXTH.next()).begun()).isFalse();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> closings.preview(Officers.DINAS, SIXTH.next().next()));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> closings.close(Officers.DINAS, SIXTH.next()));
	}

	@Test
	void closesEveryWeekThatIsDueHoweverLate() {
		assertThat(closings.due()).extracting(DueWeek::week)
			.containsExactly(THIRD, THIRD.next(), THIRD.next().next(), SIXTH);
		assertThat(job.run()).isEqualTo(4);

		assertThat(job.run()).isZero();
		assertThat(editions.newest(CITY, SIXTH).orElseThrow().content().asOf()).isEqualTo("2026-02-09T02:00:00Z");
		assertThat(jdbc.sql("select count(*) from closed_edition where closed_by is null").query(Long.class).single())
			.isEqualTo(4);
	}

	@Test
	void leavesALateReportOutHoweverLateTheClockStrikes() {
		Latecomer.report(jdbc);
		job.run();

		assertThat(physical()).isEqualTo("20.60");
	}

	@Test
	void waitsForTheHour() {
		clock.moveTo("2026-02-09T01:59:59Z");
		assertThat(closings.due()).extracting(DueWeek::week).doesNotContain(SIXTH);
		clock.moveTo("2026-02-09T02:00:00Z");
		assertThat(closings.due()).extracting(DueWeek::week).contains(SIXTH);
	}

	@Test
	void changesNothingThatIsFrozen() {
		closings.close(Officers.DINAS, SIXTH);

		for (String change : List.of("update closed_edition set reason = null", "delete from closed_edition",
				"truncate closed_edition cascade")) {
			jdbc.sql("savepoint before_change").update();
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.sql(change).update())
				.withMessageContaining("hanya bertambah");
			jdbc.sql("rollback to savepoint before_change").update();
		}
	}

	@Test
	void showsNoReportThatIsNotWhatWasFrozen() {
		closings.close(Officers.DINAS, SIXTH);
		jdbc.sql("alter table closed_edition drop constraint ck_closed_edition_sha256").update();
		jdbc.sql("alter table closed_edition disable trigger tr_closed_edition_kept").update();
		jdbc.sql("update closed_edition set content = content || cast(' ' as bytea)").update();

		assertThatIllegalStateException().isThrownBy(() -> editions.newest(CITY, SIXTH))
			.withMessageContaining("is not what was frozen");
	}

	private String physical() {
		return new String(EditionText.write(editions.newest(CITY, SIXTH).orElseThrow().content()))
			.replaceAll(".*\"Sukamenanti\",\"([^\"]*)\".*", "$1");
	}

}

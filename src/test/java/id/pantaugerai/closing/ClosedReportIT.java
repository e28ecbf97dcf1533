package id.pantaugerai.closing;

import java.time.Instant;

import id.pantaugerai.At;
import id.pantaugerai.Elsewhere;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officers;
import id.pantaugerai.edition.Composer;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

/** Closes weeks with the report that is really handed over. */
@IntegrationTest
@At("2026-02-09T02:00:30Z")
@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/standing/officer.sql",
		"/id/pantaugerai/standing/history.sql" })
class ClosedReportIT {

	static final Week SIXTH = new Week(2026, 6);

	static final Instant MONDAY = Instant.parse("2026-02-09T02:00:00Z");

	@Autowired
	HandClock clock;

	@Autowired
	ClosingJob job;

	@Autowired
	RalatService ralat;

	@Autowired
	Composer composer;

	@Autowired
	ComparisonService comparisons;

	@Autowired
	ArchiveService archive;

	@Autowired
	StatementLog statements;

	@Autowired
	JdbcClient jdbc;

	@Test
	void hasNothingToCorrectWhileNothingWasRecorded() {
		closeAll();
		clock.moveTo("2026-03-20T05:00:00Z");

		assertThat(ralat.preview(Officers.DINAS, SIXTH).differences()).isEmpty();
	}

	@Test
	void findsEachFigureThatALateReportChanges() {
		closeAll();
		Latecomer.report(jdbc);
		clock.moveTo("2026-02-10T05:00:00Z");

		assertThat(ralat.preview(Officers.DINAS, SIXTH).differences()).anyMatch(
				(one) -> one.row().equals("Sukamenanti") && one.before().equals("20,60") && one.after().equals("33,00"))
			.allMatch((one) -> !one.before().equals(one.after()));
		assertThat(ralat.correct(Officers.DINAS, new CorrectWeek(SIXTH, "Terlambat", 0))).isPresent();
		assertThat(ralat.preview(Officers.DINAS, SIXTH).differences()).isEmpty();
	}

	@Test
	void freezesTheSameBytesOnEveryMachine() throws Exception {
		byte[] here = EditionText.write(composer.compose("18.71", SIXTH, MONDAY));

		Elsewhere.run(() -> {
			byte[] there = EditionText.write(composer.compose("18.71", SIXTH, MONDAY));
			assertThat(there).isEqualTo(here);
			assertThat(EditionText.write(EditionText.read(there))).isEqualTo(here);
		});
	}

	@Test
	void laysTwoWeeksSideBySide() {
		closeAll();
		Comparison found = comparisons.compare(Officers.PEMPROV.scope(), SIXTH.previous(), SIXTH, null);

		assertThat(found.first().number()).isZero();
		assertThat(found.headlines()).isNotEmpty();
		assertThat(found.measures()).isNotEmpty();
		assertThat(found.places()).hasSize(21).extracting(Comparison.Line::name).contains("Kedaton");
		assertThat(found.glance()).hasSize(21).allMatch((place) -> place.figures().size() == 6);
		Comparison.Measure last = found.measures().get(found.measures().size() - 1);
		assertThat(comparisons.compare(Officers.DINAS.scope(), SIXTH, SIXTH.next(), last.code()).measure())
			.isEqualTo(last);
		assertThat(comparisons.compare(Officers.DINAS.scope(), SIXTH, SIXTH.next(), "x").measure())
			.isEqualTo(comparisons.compare(Officers.DINAS.scope(), SIXTH, SIXTH.next(), null).measure())
			.isNotEqualTo(last);
	}

	@Test
	void listsManyWeeksWithTheStatementsOfOne() {
		int few = statementsOf(1);
		closeAll();
		assertThat(statementsOf(26)).isEqualTo(few).isPositive();
	}

	private int statementsOf(int weeks) {
		return statements.count(() -> archive.weeks(Officers.DINAS.scope(), null, PageRequest.of(0, weeks)));
	}

	private void closeAll() {
		clock.moveTo("2026-02-09T02:00:30Z");
		assertThat(job.run()).isEqualTo(4);
	}

}

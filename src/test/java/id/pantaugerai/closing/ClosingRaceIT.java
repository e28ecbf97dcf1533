package id.pantaugerai.closing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.At;
import id.pantaugerai.AtOnce;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.OtherProcess;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.edition.SealedEditions;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Leaves rows behind, so it takes its database with it; the schedule is kept from closing
 * anything by itself.
 */
@IntegrationTest
@At("2026-01-12T01:00:00Z")
@Import(PlainComposer.class)
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ClosingRaceIT {

	static final String CITY = "18.71";

	@Autowired
	HandClock clock;

	@Autowired
	ClosingService closings;

	@Autowired
	ClosingJob job;

	@Autowired
	SealedEditions editions;

	@Autowired
	PlainComposer composer;

	@Autowired
	JdbcConnectionDetails database;

	@Autowired
	JdbcClient jdbc;

	@Test
	@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/standing/officer.sql",
			"/id/pantaugerai/standing/history.sql" })
	@Sql(statements = "insert into shedlock values ('week-closing', now() + interval '1 hour', now(), 'uji')")
	void makesOneEditionOfAWeekWhateverHappens() throws Exception {
		twoAtOnceMakeOneAndTheLoserIsToldWhoAndWhen(new Week(2026, 3));
		losesAndHalvesNothingWhenAnInstanceIsKilledInTheMiddle();
		twoClocksMakeOne();
	}

	private void twoAtOnceMakeOneAndTheLoserIsToldWhoAndWhen(Week week) throws Exception {
		clock.moveTo("2026-01-19T01:00:00Z");
		List<Object> answers = AtOnce.run(() -> close(Officers.DINAS, week), () -> close(Officers.PEMKOT, week));

		SealedWeek winner = answers.stream()
			.filter(SealedWeek.class::isInstance)
			.map(SealedWeek.class::cast)
			.findFirst()
			.orElseThrow();
		assertThat(answers).filteredOn(Rival.class::isInstance)
			.singleElement()
			.isEqualTo(Rival.of(winner.closedBy(), winner.closedAt(), "closing", week, winner.closedAt()));
		assertThat(count()).isEqualTo(1);
	}

	/** The other instance has three weeks to close, and dies within the third. */
	private void losesAndHalvesNothingWhenAnInstanceIsKilledInTheMiddle() throws Exception {
		clock.moveTo("2026-02-09T02:00:30Z");
		List<String> machine = List.of("-Duser.timezone=America/Los_Angeles", "-Duser.language=ar",
				"-Duser.country=EG");
		try (OtherProcess other = OtherProcess.instance(ClosingApplication.class, database, clock.instant(), machine,
				OtherProcess.LAZY)) {
			other.await(() -> other.output().contains(ClosingApplication.STUCK));
			other.kill();
		}
		assertThat(count()).isEqualTo(3);
		assertThat(editions.newest(CITY, new Week(2026, 5))).isPresent();
		assertThat(editions.newest(CITY, new Week(2026, 6))).isEmpty();
		assertThat(composedAgain(new Week(2026, 5), "2026-02-02T02:00:00Z")).isEqualTo(hash(new Week(2026, 5)));
	}

	private void twoClocksMakeOne() throws Exception {
		List<Integer> closed = AtOnce.run(2, job::run);

		assertThat(closed).containsExactlyInAnyOrder(0, 1);
		assertThat(count()).isEqualTo(4);
		assertThat(editions.newest(CITY, new Week(2026, 6)).orElseThrow().content().asOf())
			.isEqualTo("2026-02-09T02:00:00Z");
	}

	private Object close(Officer officer, Week week) {
		try {
			return closings.close(officer, week);
		}
		catch (ConflictException ex) {
			return ex.rival().orElseThrow();
		}
	}

	/** What another machine froze in its own zone and language is written alike here. */
	private String composedAgain(Week week, String due) {
		return EditionText.sha256(EditionText.write(composer.compose(CITY, week, Instant.parse(due))));
	}

	private String hash(Week week) {
		return Objects.requireNonNull(editions.newest(CITY, week).orElseThrow().seal()).sha256();
	}

	private long count() {
		return jdbc.sql("select count(*) from closed_edition").query(Long.class).single();
	}

}

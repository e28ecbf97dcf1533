package id.pantaugerai.platform;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.standing.StandingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * On committed data, as only that is kept. The server's own housekeeping may draw a page
 * anew at any time, so what was kept is looked for while nobody writes.
 */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class KeptPageIT {

	static final Officer PEMKOT = new Officer(9, "pemkot", "Petugas Kota", new Scope("18.71", Role.PEMKOT));

	static final Officer KEDATON = new Officer(3, "camat.kedaton", "Camat Kedaton", new Scope("18.71.01", Role.CAMAT));

	static final Officer ELSEWHERE = new Officer(4, "camat.lain", "Camat Lain", new Scope("18.71.02", Role.CAMAT));

	private static final String HOME = "/kecamatan/18.71.01";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Autowired
	StandingService standings;

	@Autowired
	StatementLog log;

	@BeforeEach
	void project() {
		standings.refreshToday();
	}

	@Test
	void handsOutAKeptPageInOneStatement() {
		for (Officer officer : List.of(PEMKOT, KEDATON)) {
			String path = Navigation.home(officer);
			assertThat(askedAgainAtRest(path, officer)).as(path)
				.singleElement()
				.asString()
				.contains("pg_current_snapshot");
		}
	}

	@Test
	void showsACommitInTheVeryNextRequest() {
		for (int minute = 10; minute < 15; minute++) {
			get("/dasbor", PEMKOT);
			database.update("update kecamatan_standing set version = version + 1, changed_at = ?::timestamptz",
					"2026-02-12 14:%d+07".formatted(minute));
			assertThat(get("/dasbor", PEMKOT)).bodyText().contains("14.%d\u00a0WIB".formatted(minute));
		}
	}

	@Test
	void crossesNoBorder() {
		get(HOME, KEDATON);
		get(HOME, KEDATON);

		assertThat(get(HOME, ELSEWHERE)).hasStatus(HttpStatus.FORBIDDEN).bodyText().doesNotContain("Camat Kedaton");
		assertThat(get(HOME, PEMKOT)).hasStatusOk().bodyText().contains("Petugas Kota").doesNotContain("/lapor\"");
		assertThat(get(HOME, KEDATON)).hasStatusOk().bodyText().contains("Camat Kedaton", "/lapor\"");
		assertThat(get("/dasbor", KEDATON)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void tellsCommitsAndDaysApartAndNothingElse() {
		HandClock clock = new HandClock("2026-02-12T16:59:59Z");
		DataStates states = new DataStates(database, clock);
		DataState before = steady(states);

		assertThat(before.today()).isEqualTo("2026-02-12");
		database.update("update kecamatan_standing set version = version + 1 where kecamatan_code = '18.71.01'");
		assertThat(states.current().snapshot()).isNotEqualTo(before.snapshot());
		clock.moveTo("2026-02-12T17:00:00Z");
		assertThat(states.current().today()).isEqualTo("2026-02-13");
	}

	@Test
	void trustsNoNumberAcrossANewConnection() throws SQLException {
		DataStates states = new DataStates(database, Clock.systemUTC());
		long before = steady(states).server();

		Objects.requireNonNull(database.getDataSource())
			.unwrap(HikariDataSource.class)
			.getHikariPoolMXBean()
			.softEvictConnections();

		assertThat(states.current().server()).isGreaterThan(before);
	}

	/** What stays the same from one question to the next. */
	private static DataState steady(DataStates states) {
		return Stream.generate(() -> List.of(states.current(), states.current()))
			.limit(50)
			.filter((pair) -> pair.get(0).equals(pair.get(1)))
			.findFirst()
			.orElseThrow()
			.get(0);
	}

	/** What is asked for a page that was just drawn, and nobody wrote meanwhile. */
	private List<String> askedAgainAtRest(String path, Officer officer) {
		DataStates states = new DataStates(database, Clock.systemUTC());
		return await().pollInSameThread().until(() -> {
			DataState before = states.current();
			asked(path, officer);
			List<String> again = asked(path, officer);
			return before.equals(states.current()) ? Optional.of(again) : Optional.<List<String>>empty();
		}, Optional::isPresent).orElseThrow();
	}

	private List<String> asked(String path, Officer officer) {
		log.drain();
		assertThat(get(path, officer)).hasStatusOk();
		return log.drain();
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(path).with(user(officer)).exchange();
	}

}

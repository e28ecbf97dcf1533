package id.pantaugerai.dashboard.web;

import java.util.List;

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
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Counts statements where they leave for the database; those of the session apart. */
@IntegrationTest
class DashboardStatementsIT {

	static final Officer PEMKOT = new Officer(9, "pemkot", "Pemkot", new Scope("18.71", Role.PEMKOT));

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StandingService standings;

	@Autowired
	StatementLog log;

	@Autowired
	HandClock clock;

	/** How many notices wait is known for half a minute, which now never ends. */
	@BeforeEach
	void stopTheClock() {
		clock.moveTo(clock.instant().toString());
	}

	@Test
	@Sql("/id/pantaugerai/standing/city.sql")
	void drawsTheCityInEightStatementsAndHandsItOutInOne() {
		assertThat(drawn("/dasbor")).hasSizeBetween(1, 8);
		assertThat(asked("/dasbor")).hasSizeBetween(1, 1);
	}

	@Test
	@Sql({ "/id/pantaugerai/standing/province.sql", "/id/pantaugerai/standing/city.sql" })
	void drawsTenThousandInNoMore() {
		assertThat(drawn("/dasbor")).hasSizeBetween(1, 8);
		assertThat(asked("/dasbor")).hasSizeBetween(1, 1);
		assertThat(asked("/kelurahan?lahan=siap&urut=-fisik&halaman=9")).hasSizeBetween(1, 4);
		assertThat(mvc.get().uri("/dasbor").with(user(PEMKOT))).bodyText()
			.contains("10.001", "99 kecamatan, halaman 1 dari 4")
			.hasSizeLessThan(250_000);
	}

	@Test
	@Sql("/id/pantaugerai/standing/city.sql")
	void listsInAConstantNumber() {
		standings.rebuild();

		asked("/kelurahan"); // how many notices wait is then known
		assertThat(asked("/kelurahan")).hasSize(asked("/kelurahan?lahan=siap&urut=-fisik&baris=50").size())
			.hasSizeBetween(1, 4);
	}

	/**
	 * What it takes after a change of data; the shapes of the map are known from before.
	 */
	private List<String> drawn(String path) {
		standings.rebuild();
		asked(path);
		standings.project("18.71.01.1005");
		return asked(path);
	}

	private List<String> asked(String path) {
		log.drain();
		assertThat(mvc.get().uri(path).with(user(PEMKOT))).hasStatusOk();
		return log.drain();
	}

}

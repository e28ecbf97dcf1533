package id.pantaugerai.discipline.web;

import java.util.List;

import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class DisciplineStatementsIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StatementLog log;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	HandClock clock;

	/** How many notices wait is known for half a minute, which now never ends. */
	@BeforeEach
	void stopTheClock() {
		clock.moveTo(clock.instant().toString());
	}

	@Test
	void neverGrowWithTheReports() {
		asked(); // how many notices wait is then known
		List<String> few = asked();
		jdbc.sql(
				"""
						insert into progress_report (number, submission_id, kelurahan_code, observed_on, recorded_at, recorded_by)
						select 'X' || substr(k.code, 7) || '-' || n, gen_random_uuid(), k.code, current_date, now(), 9001
						from kelurahan k cross join generate_series(1, 3) n
						""")
			.update();

		assertThat(asked()).hasSameSizeAs(few).hasSizeBetween(1, 5);
	}

	private List<String> asked() {
		log.drain();
		assertThat(mvc.get().uri("/laporan/kepatuhan").with(user(Officers.PEMKOT))).hasStatusOk();
		return log.drain();
	}

}

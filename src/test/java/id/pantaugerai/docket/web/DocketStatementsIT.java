package id.pantaugerai.docket.web;

import java.util.List;

import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/docket/docket.sql" })
class DocketStatementsIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StatementLog log;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	HandClock clock;

	/**
	 * The map, and how many notices wait, are known for a while, which now never ends.
	 */
	@BeforeEach
	void lookOnceAndStopTheClock() {
		clock.moveTo(clock.instant().toString());
		asked("/kendala/ringkasan", Officers.PEMKOT);
	}

	@ParameterizedTest
	@CsvSource({ "/kendala,8", "/kendala?waktu=lewat&jenjang=kota&urut=umur,8", "/kendala/papan,8",
			"/kendala/ringkasan,12", "/kelurahan/18.71.01.1005/kendala,10" })
	void neverGrowWithTheObstacles(String path, int most) {
		List<String> few = asked(path, Officers.PEMKOT);
		jdbc.sql("""
				insert into obstacle (number, kelurahan_code, category_code, description, since, submission_id,
				  recorded_at, recorded_by, severity, tier, office_code, state, allowance, due_on, late_on)
				select 'KD-2033-' || lpad(n::text, 4, '0'), o.kelurahan_code, o.category_code, o.description, o.since,
				       gen_random_uuid(), o.recorded_at, 9001, o.severity, o.tier, o.office_code, o.state, 5, o.due_on,
				       o.late_on
				from obstacle o cross join generate_series(1, 100) n where o.number = 'KD-9002'
				""").update();

		assertThat(asked(path, Officers.PEMKOT)).hasSameSizeAs(few).hasSizeBetween(1, most);
	}

	private List<String> asked(String path, Officer officer) {
		log.drain();
		assertThat(mvc.get().uri(path).with(user(officer))).hasStatusOk();
		return log.drain();
	}

}

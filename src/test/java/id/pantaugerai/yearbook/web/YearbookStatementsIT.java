package id.pantaugerai.yearbook.web;

import java.util.List;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@At("2026-02-12T02:00:00Z")
@Sql("/id/pantaugerai/account/officers.sql")
class YearbookStatementsIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StatementLog log;

	@Autowired
	JdbcClient jdbc;

	@Test
	void neverGrowWithTheYears() {
		closeWeeks("2025-12-01", "2026-01-05");
		asked(); // how many notices wait is then known
		List<String> few = asked();
		closeWeeks("2015-01-05", "2025-11-24");

		assertThat(asked()).hasSameSizeAs(few).hasSizeBetween(1, 6);
	}

	private void closeWeeks(String first, String last) {
		jdbc.sql(
				"""
						insert into closed_edition (area, monday, number, content, sha256, code, as_of, closed_at)
						select '18.71', day, 0, '{}', encode(sha256('{}'), 'hex'),
						       translate(upper(substr(encode(sha256(day::text::bytea), 'hex'), 1, 10)), '01B58SIOUZ', '2233344444'),
						       day, day
						from generate_series(:first::date, :last::date, '7 days') as weeks(day) on conflict do nothing
						""")
			.param("first", first)
			.param("last", last)
			.update();
		jdbc.sql(
				"""
						insert into yearbook (area, year, state, asked_at, asked_by, settled_at, contents, file_hash, bytes)
						select distinct '18.71', extract(isoyear from monday)::int, 'READY', now(), 9004, now(), sha256, sha256, 5
						from closed_edition
						""")
			.update();
	}

	private List<String> asked() {
		log.drain();
		assertThat(mvc.get().uri("/laporan/berkas-setahun").with(user(Officers.DINAS))).hasStatusOk();
		return log.drain();
	}

}

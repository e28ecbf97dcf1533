package id.pantaugerai.standing.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.standing.StandingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/standing/city.sql" })
class CausesIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StandingService standings;

	@Autowired
	JdbcClient jdbc;

	String site;

	@BeforeEach
	void project() {
		standings.rebuild();
		site = jdbc.sql("""
				select kelurahan_code from kelurahan_standing where control_status = 'KRITIS' and open_obstacles = 0
				order by kelurahan_code limit 1
				""").query(String.class).single();
	}

	@Test
	void areAskedWhereASiteIsCriticalAndNobodySaidWhy() {
		String home = home(officer(Role.CAMAT, 9001));

		assertThat(home).contains("Apa sebabnya?", "name=\"category\" value=\"CUACA\"", "name=\"_csrf\"");
		assertThat(home.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(15 * 1024);
		assertThat(home(officer(Role.PEMKOT, 9002))).doesNotContain("/kendala/sebab");
	}

	@Test
	void areNotedWithOneTapAndNotAskedAgain() {
		Officer camat = officer(Role.CAMAT, 9001);
		String asked = home(camat).replaceAll("(?s).*action=\"/kelurahan/([\\d.]+)/kendala/sebab\".*", "$1");
		tap(camat, asked, "CUACA", UUID.randomUUID());

		assertThat(home(camat)).doesNotContain(asked + "/kendala/sebab")
			.contains("/kendala?kecamatan=" + asked.substring(0, 8), "KD-20");
		assertThat(body(get("/kelurahan/" + asked, camat))).contains("Cuaca: sebab status kritis", "Tenggat ",
				"Kecamatan", "/kelurahan/" + asked + "/kendala");
	}

	@Test
	void areEachKeptWhenTwoSessionsTapDifferentOnesOnTheSamePage() {
		Officer camat = officer(Role.CAMAT, 9001);
		UUID page = UUID.randomUUID();

		String first = tap(camat, site, "CUACA", page);

		assertThat(tap(camat, site, "CUACA", page)).isEqualTo(first);
		assertThat(tap(camat, site, "MATERIAL", page)).isNotEqualTo(first);
	}

	@Test
	void canBeNotedFromTheReportWithoutLeavingIt() {
		assertThat(body(get("/kelurahan/" + site + "/lapor", officer(Role.CAMAT, 9001))))
			.contains("href=\"/kelurahan/" + site + "/kendala\" target=\"_blank\"");
	}

	private String tap(Officer camat, String code, String category, UUID page) {
		MvcTestResult answer = mvc.post()
			.uri("/kelurahan/" + code + "/kendala/sebab")
			.param("category", category)
			.param("submission", page.toString())
			.with(user(camat))
			.with(csrf())
			.exchange();
		assertThat(answer).hasStatus3xxRedirection();
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	private Officer officer(Role role, long id) {
		String area = (role == Role.CAMAT) ? site.substring(0, 8) : "18.71";
		return new Officer(id, "uji", "Petugas uji", new Scope(area, role));
	}

	private String home(Officer officer) {
		return body(get("/kecamatan/" + site.substring(0, 8), officer));
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(path).with(user(officer)).exchange();
	}

}

package id.pantaugerai.docket.web;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.standing.StandingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/standing/city.sql",
		"/id/pantaugerai/docket/docket.sql" })
class InsightPageIT {

	static final List<Officer> READERS = Officers.ALL;

	static final Pattern NUMBER = Pattern.compile(
			"href=\"(/(?:kendala|kelurahan)\\?[^\"]*)\"[^>]*>(?:<svg[^>]*><use[^>]*></use></svg>)?([\\d.]+)( lewat waktu)?</a>");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StandingService standings;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void project() {
		standings.rebuild();
		jdbc.sql("update obstacle set days_taken = 4 where state = 'DITUTUP'").update();
	}

	@ParameterizedTest
	@FieldSource("READERS")
	void opensTheListBehindEachNumber(Officer officer) {
		String page = body(get("/kendala/ringkasan", officer));
		List<MatchResult> numbers = NUMBER.matcher(page).results().toList();

		assertThat(numbers).extracting((number) -> number.group(1))
			.contains("/kendala?umur=0-5", "/kendala?tanda=tanpa-rencana");
		assertThat(numbers).allSatisfy((number) -> assertThat(body(get(number.group(1).replace("&amp;", "&"), officer)))
			.containsPattern("<strong>" + Pattern.quote(number.group(2)) + " (kendala|kelurahan)</strong>"));
	}

	@Test
	void tellsAgesCausesGapsAndHowLongItTook() {
		String page = body(get("/kendala/ringkasan", Officers.PEMKOT));

		assertThat(page).contains("Umur kendala terbuka", "Sebab terbanyak", "Lokasi kritis tanpa kendala tercatat",
				"/kelurahan?kendali=kritis&amp;kendala=tidak-ada", "Material terlambat", ">4,0<",
				"id=\"kendala-peta-t\"", "kendala terbuka, ");
		assertThat(page).doesNotContain("??", ">null", "NaN");
	}

	@Test
	void canBeNarrowedToAKecamatanOfOnesOwn() {
		assertThat(body(get("/kendala/ringkasan?kecamatan=18.71.02", Officers.PEMKOT)))
			.contains("/kendala?kecamatan=18.71.02&amp;umur=0-5");
		assertThat(get("/kendala/ringkasan?kecamatan=18.71.02", Officers.CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(URI.create(path)).with(user(officer)).exchange();
	}

}

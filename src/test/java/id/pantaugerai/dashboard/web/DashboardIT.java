package id.pantaugerai.dashboard.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.standing.StandingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
@Sql("/id/pantaugerai/standing/city.sql")
class DashboardIT {

	static final Pattern LINK = Pattern.compile("(?s)<a [^>]*href=\"(/kelurahan(?:\\?[^\"]*)?)\"[^>]*>(.*?)</a>");

	static final Pattern COUNT = Pattern.compile("<strong>([\\d.]+)</strong>");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StandingService standings;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void project() {
		standings.rebuild();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CAMAT")
	void showsTheCityToWhoAnswersForIt(Role role) {
		String page = body(get("/dasbor", officer(role)));

		assertThat(page).contains("H-60", "Tiga sumbu", "Kurva S kota", "Sepuluh terberat", "Peta skematis",
				"Petugas " + role);
		assertThat(page).doesNotContain("??", "NaN", "Infinity", ">null");
	}

	@Test
	void putsTheWorstThreeWithTheirCauseBeforeTheAxesOnAPhone() {
		String page = body(get("/dasbor", officer(Role.PEMKOT)));
		String first = page.substring(page.indexOf("id=\"perhatian\""), page.indexOf("id=\"sumbu\""));

		assertThat(Pattern.compile("<li>").matcher(first.substring(0, first.indexOf("</section>"))).results().count())
			.isBetween(1L, 3L);
		assertThat(first).contains("Perlu perhatian", "/kelurahan/18.71.", "class=\"status ", "Deviasi ");
	}

	@Test
	void refusesACamatAndSaysWhy() {
		Officer camat = new Officer(1, "camat.kedaton", "Camat", new Scope("18.71.01", Role.CAMAT));

		assertThat(get("/dasbor", camat)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void handsADrawnPageToTheNextWithoutTheNameOfTheFirst() {
		get("/dasbor", officer(Role.PEMKOT));

		assertThat(body(get("/dasbor", officer(Role.BKAD)))).contains("Petugas BKAD").doesNotContain("Petugas PEMKOT");
	}

	@Test
	void opensBehindEveryFigureExactlyItsList() {
		Map<String, String> links = new TreeMap<>();
		for (String axis : List.of("lahan", "fisik", "operasional", "kendali")) {
			links.putAll(links(body(get("/dasbor?peta=" + axis, officer(Role.PEMKOT)))));
		}

		assertThat(links).hasSizeGreaterThan(300);
		links.forEach(
				(href, count) -> assertThat(count(body(get(href, officer(Role.PEMKOT))))).as(href).isEqualTo(count));
	}

	@Test
	void opensBehindEveryFigureOfLastWeekItsLinesInTheReport() {
		Matcher links = Pattern.compile("href=\"(/laporan/[^\"#]+\\?kendali=[a-z-]+)#rincian\">([\\d.]+)</a>")
			.matcher(body(get("/dasbor", officer(Role.PEMKOT))));
		Map<String, String> counts = new TreeMap<>();
		links.results().forEach((link) -> counts.put(link.group(1), link.group(2)));

		assertThat(counts).isNotEmpty();
		counts.forEach((href, count) -> {
			String lines = body(get(href, officer(Role.PEMKOT))).replaceFirst("(?s).*id=\"rincian\"", "");
			assertThat(lines).as(href)
				.contains("<span>" + count + " kelurahan</span>", "juga menghitung yang masuk terlambat");
			assertThat(lines.split("<th scope=\"row\">", -1)).as(href).hasSize(Integer.parseInt(count) + 1);
		});
	}

	@Test
	void tellsUntilWhenLastWeekWasCounted() {
		assertThat(body(get("/dasbor", officer(Role.PEMKOT)))).contains("Minggu lalu: yang diterima sampai Minggu, ",
				"juga menghitung yang masuk terlambat");
	}

	@Test
	void showsAReportInTheMomentItIsMade() {
		String before = body(get("/dasbor", officer(Role.PEMKOT)));
		jdbc.sql("""
				insert into progress_report (number, submission_id, kelurahan_code, gerai_id, observed_on, physical,
				  recorded_at, recorded_by)
				select 'LP-UJI-BARU', gen_random_uuid(), kelurahan_code, id, current_date, 100, now(), 1
				from gerai where kelurahan_code = '18.71.01.1005'
				""").update();
		int built = Integer.parseInt(figure(before, "kendali=selesai"));

		standings.project("18.71.01.1005");

		assertThat(figure(body(get("/dasbor", officer(Role.PEMKOT))), "kendali=selesai")).isEqualTo("" + (built + 1));
	}

	@Test
	void answersHtmxWithTheMapAlone() {
		assertThat(mvc.get()
			.uri("/dasbor?peta=kendali")
			.header("HX-Request", "true")
			.header("HX-Target", "peta")
			.with(user(officer(Role.PEMKOT)))).hasStatusOk()
			.bodyText()
			.startsWith("<section class=\"panel wide-7\" id=\"peta\"")
			.contains("Peta status kendali 126 kelurahan")
			.doesNotContain("Sepuluh terberat");
	}

	@Test
	void sortsTheKecamatanByTheAddress() {
		String page = body(get("/dasbor?urut=-nama", officer(Role.PEMKOT)));
		String table = page.substring(page.indexOf("id=\"kecamatan\""));

		assertThat(table).contains("aria-sort=\"descending\"", "id=\"urut-NAME\"");
		assertThat(table.indexOf(">Way Halim<")).isPositive().isLessThan(table.indexOf(">Bumi Waras<"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "peta=%3Cscript%3E", "urut=drop", "halaman=99999999", "halaman=-1", "peta=&urut=&halaman=" })
	void ignoresWhatItDoesNotUnderstand(String query) {
		assertThat(body(get("/dasbor?" + query, officer(Role.DINAS)))).contains("Peta lahan 126 kelurahan")
			.doesNotContain("<script>");
	}

	private static Map<String, String> links(String page) {
		Map<String, String> links = new TreeMap<>();
		Matcher matcher = LINK.matcher(page.substring(page.indexOf("<main")));
		while (matcher.find()) {
			Matcher strong = COUNT.matcher(matcher.group(2));
			String text = strong.find() ? strong.group(1)
					: matcher.group(2).replaceAll("<[^>]*>", "").replaceAll("(?s)^\\D*([\\d.]+).*", "$1");
			String earlier = links.put(matcher.group(1).replace("&amp;", "&"), text);
			assertThat(earlier == null || earlier.equals(text)).as(matcher.group()).isTrue();
		}
		return links;
	}

	private static String figure(String page, String query) {
		return links(page).getOrDefault("/kelurahan?" + query, "0");
	}

	private static String count(String page) {
		return page.replaceAll("(?s).*<strong>([\\d.]+) kelurahan</strong>.*", "$1");
	}

	private static Officer officer(Role role) {
		return new Officer(9, "petugas", "Petugas " + role, new Scope("18.71", role));
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(URI.create(path)).with(user(officer)).exchange();
	}

}

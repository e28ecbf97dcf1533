package id.pantaugerai.dashboard.web;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.standing.StandingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/standing/city.sql",
		"/id/pantaugerai/docket/docket.sql" })
class ObstacleTilesIT {

	static final List<Officer> READERS = List.of(Officers.PEMKOT, Officers.BKAD, Officers.DINAS, Officers.PEMPROV,
			Officers.ADMIN);

	static final Pattern TILE = Pattern.compile("href=\"(/kendala(?:\\?[^\"]*)?)\">([\\d.]+)(?: kendala)?</a>");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StandingService standings;

	@BeforeEach
	void project() {
		standings.rebuild();
	}

	@ParameterizedTest
	@FieldSource("READERS")
	void openExactlyTheListTheyCount(Officer officer) {
		List<MatchResult> tiles = TILE.matcher(tiles(officer)).results().toList();

		assertThat(tiles).extracting((tile) -> tile.group(1))
			.contains("/kendala", "/kendala?jenjang=kota", "/kendala?jenjang=provinsi", "/kendala?waktu=lewat",
					"/kendala?tanda=naik-minggu-ini", "/kendala?tanda=dijawab-provinsi");
		assertThat(tiles).allSatisfy((tile) -> assertThat(body(get(tile.group(1), officer)))
			.contains("<strong>" + tile.group(2) + " kendala</strong>"));
	}

	private String tiles(Officer officer) {
		String page = body(get("/dasbor", officer));
		int start = page.indexOf("id=\"kendala\"");
		return page.substring(start, page.indexOf("</section>", start));
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(URI.create(path)).with(user(officer)).exchange();
	}

}

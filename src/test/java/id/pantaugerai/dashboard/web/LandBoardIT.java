package id.pantaugerai.dashboard.web;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.pantaugerai.Answers;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.standing.StandingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/standing/city.sql", "/id/pantaugerai/land/assets.sql",
		"/id/pantaugerai/dashboard/proposals.sql" })
class LandBoardIT {

	static final Officer[] READERS = { Officers.PEMKOT, Officers.DINAS, Officers.PEMPROV, Officers.ADMIN };

	static final Pattern LINK = Pattern.compile("(?s)<a [^>]*href=\"(/(?:lahan|kelurahan)[^\"]*)\"[^>]*>([^<]*)</a>");

	static final Pattern COUNT = Pattern.compile("<strong>([\\d.]+) (?:aset|usulan|kelurahan)</strong>");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StandingService standings;

	@Autowired
	LandRegister register;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void project() {
		standings.rebuild();
	}

	@Test
	void opensBehindEveryFigureOfLandExactlyItsList() {
		Map<String, String> links = links(board(Officers.BKAD));

		assertThat(links.keySet())
			.contains("/lahan?guna=kosong&layak=ya", "/lahan?guna=kosong&tahap=belum-diusulkan&layak=ya",
					"/lahan/usulan?lihat=BERJALAN&tahap=CEK_FISIK", "/lahan/usulan?lihat=SEMUA&lewat=PERJANJIAN",
					"/lahan?pemilik=bumn&guna=kosong&layak=ya", "/lahan?pemilik=bumn&tahap=berjalan",
					"/lahan?tahap=siap-bangun", "/lahan/usulan?lihat=SEMUA&pemilik=PEMKOT&lewat=USULAN")
			.hasSizeGreaterThan(40);
		links.forEach((href, count) -> assertThat(count(href, Officers.BKAD)).as(href).isEqualTo(count));
	}

	@ParameterizedTest
	@FieldSource("READERS")
	void opensThemForEveryRoleOfTheCity(Officer officer) {
		Map<String, String> links = links(board(officer));
		assertThat(links.keySet()).filteredOn((href) -> href.contains("layak") || href.contains("lewat=PERSETUJUAN"))
			.isNotEmpty()
			.allSatisfy((href) -> assertThat(count(href, officer)).isEqualTo(links.get(href)));
	}

	@Test
	void addsUpTheAreaThatCouldBeUsed() {
		String usable = board(Officers.BKAD).replaceAll(
				"(?s).*layak=ya\">(\\d+)</a>[^<]*<small>bidang</small>.*?" + "<strong>([\\d.,]+)\u00a0m²</strong>.*",
				"$1 $2");

		assertThat(usable).isEqualTo(jdbc.sql("""
				select count(*) || ' ' || translate(to_char(sum(area_m2), 'FM999,999,990.00'), ',.', '.,')
				from land_asset where use = 'KOSONG' and coalesce(title_kind, '') <> 'TANPA' and disputed is not true
				""").query(String.class).single());
	}

	@Test
	void tellsTheMedianOfEachStageInWorkingDays() {
		String median = jdbc.sql("""
				select translate(percentile_cont(0.5) within group (order by days)::numeric(10, 2)::text, '.', ',')
				from land_proposal_step where from_stage = 'CEK_FISIK'
				""").query(String.class).single();

		assertThat(board(Officers.BKAD)).containsPattern("(?s)Cek fisik</th>.*?>" + median + "</td>");
	}

	@Test
	void showsANewAssetInTheMomentItIsRegistered() {
		String before = links(board(Officers.BKAD)).get("/lahan?guna=kosong&layak=ya");

		register.register(LandAssets.good("18.71.01.1005"), Officers.BKAD);

		assertThat(links(board(Officers.BKAD))).containsEntry("/lahan?guna=kosong&layak=ya",
				String.valueOf(Integer.parseInt(before) + 1));
	}

	@Test
	void coloursTheMapInThreeGroupsAndTellsWhatNobodyHasSaid() {
		String map = body("/dasbor", Officers.PEMKOT).replaceAll("(?s).*id=\"peta\"(.*?)<details.*", "$1");

		assertThat(map).contains("Tanpa lahan (belum ada atau ditolak)", "Sedang diproses", "Siap (terverifikasi)",
				"Belum diisi");
		assertThat(map).doesNotContain("Diberi catatan");
		assertThat(body("/dasbor?peta=status", Officers.PEMKOT)).contains("Peta status lahan 126 kelurahan");
	}

	private String board(Officer officer) {
		return body("/dasbor", officer).replaceAll("(?s).*<section[^>]*id=\"lahan\"(.*?)</section>.*", "$1");
	}

	private static Map<String, String> links(String board) {
		Map<String, String> links = new TreeMap<>();
		Matcher matcher = LINK.matcher(board);
		while (matcher.find()) {
			links.put(matcher.group(1).replace("&amp;", "&"),
					matcher.group(2).replaceAll("(?s)^\\D*([\\d.]+).*", "$1"));
		}
		return links;
	}

	private String count(String href, Officer officer) {
		Matcher matcher = COUNT.matcher(body(href, officer));
		assertThat(matcher.find()).as(href).isTrue();
		return matcher.group(1);
	}

	private String body(String path, Officer officer) {
		MvcTestResult result = mvc.get().uri(URI.create(path)).with(user(officer)).exchange();
		return Answers.body(result);
	}

}

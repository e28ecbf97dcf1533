package id.pantaugerai.standing.web;

import java.nio.charset.StandardCharsets;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.standing.StandingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@At("2026-05-18T02:00:00Z")
@Sql({ "/id/pantaugerai/standing/officer.sql", "/id/pantaugerai/standing/history.sql" })
class StandingPagesIT {

	static final Officer CAMAT = new Officer(1, "camat.kedaton", "Camat Kedaton", new Scope("18.71.01", Role.CAMAT));

	static final Officer BKAD = new Officer(2, "bkad", "BKAD", new Scope("18.71", Role.BKAD));

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StandingService standings;

	@BeforeEach
	void project() {
		standings.rebuild();
	}

	@Test
	void putsTheWorstKelurahanOfTheKecamatanOnTop() {
		String page = body(get("/kecamatan/18.71.01", CAMAT));

		assertThat(page.indexOf(">Sukamenanti<")).isPositive().isLessThan(page.indexOf(">Surabaya<"));
		assertThat(page).contains("Belum lapor minggu ini", "/kelurahan/18.71.01.1005/lapor");
	}

	@Test
	void sendsTheWorklistInFifteenKilobytes() {
		String page = body(get("/kecamatan/18.71.01", CAMAT));

		assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(15 * 1024);
	}

	@Test
	void offersNoReportToWhoMayNotSendOne() {
		assertThat(body(get("/kecamatan/18.71.01", BKAD))).doesNotContain("/lapor\"", "Menunggu Anda")
			.contains("Menunggu camat", "href=\"/dasbor\">Dasbor kota</a>");
		assertThat(body(get("/kecamatan/18.71.01", CAMAT))).contains("Menunggu Anda").doesNotContain("Dasbor kota");
	}

	@Test
	void refusesAnotherKecamatan() {
		assertThat(get("/kecamatan/18.71.02", CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/kelurahan/18.71.02.1001", CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void knowsNoPlaceWithoutACode() {
		assertThat(get("/kecamatan/18.71.99", BKAD)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/kelurahan/18.71.01.9999", BKAD)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/kecamatan/18.71.0_", BKAD)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void tellsEverythingOfOneKelurahan() {
		String page = body(get("/kelurahan/18.71.01.1005", BKAD));

		assertThat(page).contains("Kelurahan Sukamenanti", "20,60", "Lewat target", "Terverifikasi", "Gerai sederhana",
				"LP-2026-900902", "EV − PV", "Kurva S");
		assertThat(page).doesNotContain("NaN", "Infinity", "??");
	}

	@Test
	void foldsWhatIsDoneSeldomUnlessItIsOneThing() {
		assertThat(body(get("/kelurahan/18.71.01.1003", CAMAT))).containsSubsequence(">Lapor kemajuan<",
				">Catat kendala<", ">Tindakan lain</summary>", ">Mulai pembangunan<", ">Ubah status operasional<");
		assertThat(body(get("/kelurahan/18.71.01.1005", CAMAT)))
			.containsSubsequence(">Lapor kemajuan<", ">Catat kendala<", ">Ubah status operasional<")
			.doesNotContain("Tindakan lain");
		assertThat(body(get("/kelurahan/18.71.01.1005", BKAD))).contains(">Ubah status lahan<")
			.doesNotContain("Tindakan lain", ">Catat kendala<");
	}

	@Test
	void showsTheHistoryAloneToHtmx() {
		assertThat(mvc.get().uri("/kelurahan/18.71.01.1005").header("HX-Request", "true").with(user(BKAD)))
			.hasStatusOk()
			.bodyText()
			.startsWith("<section class=\"panel wide-5\" id=\"riwayat\"");
	}

	@Test
	void saysSoWhereNobodyHasSaidAnything() {
		assertThat(body(get("/kelurahan/18.71.01.1003", BKAD))).contains("Belum diisi", "Belum ada laporan.")
			.doesNotContain("Kurva S");
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(path).with(user(officer)).exchange();
	}

}

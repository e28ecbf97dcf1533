package id.pantaugerai.edition.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.EditionService;
import id.pantaugerai.edition.NarrativeService;
import id.pantaugerai.edition.Sieve;
import id.pantaugerai.report.WeeklyReport;
import id.pantaugerai.report.WeeklyReportService;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(EditionController.class)
class EditionControllerTests {

	static final String PAGE = "/laporan/2026-M07";

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	EditionService editions;

	@MockitoBean
	NarrativeService narratives;

	@MockitoBean
	WeeklyReportService reports;

	@BeforeEach
	void open() {
		given(editions.areFor(any())).willReturn(true);
		show(Editions.provisional());
	}

	@Test
	void marksAnOpenWeekAsProvisional() {
		assertThat(get(PAGE, Officers.PEMKOT)).hasStatusOk()
			.bodyText()
			.contains("Sementara", "belum ditutup", "Keadaan Kamis, 12 Februari 2026, 09.00\u00a0WIB", "DINAS KOPERASI",
					"Plt. KEPALA DINAS KOPERASI,", "NIP 197001011995011001", "href=\"#rincian\"", "20,60",
					"&lt;b&gt;Kalimat&lt;/b&gt;.")
			.doesNotContain("Ubah ringkasan", "SHA-256", "??");
	}

	@Test
	void showsTheSealOfAClosedWeekAndThatARalatFollowed() {
		show(Editions.sealed(1));
		given(editions.glance(any(), eq(Editions.WEEK), eq(0), any()))
			.willAnswer((asked) -> asked.<Sieve>getArgument(3).through(Editions.sealed(0)));

		assertThat(get(PAGE, Officers.PEMPROV)).bodyText()
			.contains("Ralat 1", "Ditutup Senin, 16 Februari 2026, 09.00\u00a0WIB", "ABCD-EFGH", "ab".repeat(32))
			.contains("/laporan/2026-M07.pdf\"", "/laporan/2026-M07.pdf?kertas=f4\"", "/laporan/2026-M07/pesan\"")
			.doesNotContain("Sementara", "Buka yang terbaru");
		assertThat(get(PAGE + "?ralat=0", Officers.PEMPROV)).bodyText()
			.contains("sudah ada Ralat 1", "Buka yang terbaru", "/laporan/2026-M07.pdf?ralat=0\"",
					"/laporan/2026-M07.pdf?kertas=f4&amp;ralat=0\"", "/laporan/2026-M07/pesan?ralat=0\"");
	}

	@Test
	void offersTheSummaryToWhoeverMayWriteIt() {
		given(narratives.mayWrite(any(), any())).willReturn(true);

		assertThat(get(PAGE, Officers.DINAS)).bodyText().contains("href=\"/laporan/2026-M07/ringkasan\"");
	}

	@Test
	void leadsToClosingAndToCorrectingWhoMayDoSo() {
		assertThat(get(PAGE, Officers.PEMKOT)).bodyText()
			.contains("/laporan/2026-M07/tutup")
			.doesNotContain("/ralat\"");
		assertThat(get(PAGE, Officers.BKAD)).bodyText().doesNotContain("/tutup");
		show(Editions.sealed(0));

		assertThat(get(PAGE, Officers.DINAS)).bodyText()
			.contains("/laporan/2026-M07/ralat\"", "/verifikasi/ABCD-EFGH")
			.doesNotContain("/tutup");
		assertThat(get(PAGE, Officers.PEMKOT)).bodyText().doesNotContain("/ralat\"");
	}

	@Test
	void narrowsTheLinesToOneEarlyWarning() {
		assertThat(get(PAGE + "?kendali=kritis", Officers.PEMKOT)).bodyText()
			.contains("<span>1 kelurahan</span>", "Sukamenanti", "<details class=\"twin met\" open=\"open\">")
			.doesNotContain("/kelurahan/18.71.01.1003");
		assertThat(get(PAGE, Officers.PEMKOT)).bodyText().contains("<span>2 kelurahan</span>");
	}

	@Test
	void showsACamatTheLinesOfTheOwnKecamatan() {
		given(editions.areFor(Officers.CAMAT.scope())).willReturn(false);
		given(reports.get(Officers.CAMAT.scope(), Editions.WEEK)).willReturn(new WeeklyReport(Editions.WEEK, true,
				Instant.parse("2026-02-12T02:00:00Z"), "Kedaton", List.of(), List.of()));

		assertThat(get(PAGE, Officers.CAMAT)).hasStatusOk()
			.bodyText()
			.contains("Kecamatan Kedaton, 0 kelurahan")
			.doesNotContain("DINAS KOPERASI");
	}

	@Test
	void knowsNoOtherWeekAndNoOtherEdition() {
		given(editions.glance(any(), any(), eq(9), any())).willThrow(new NotFoundException("edition"));

		assertThat(get("/laporan/2026-M54", Officers.PEMKOT)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(PAGE + "?ralat=9", Officers.PEMKOT)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private void show(Edition newest) {
		given(editions.glance(any(), eq(Editions.WEEK), any(), any()))
			.willAnswer((asked) -> asked.<Sieve>getArgument(3).through(newest));
		given(editions.seal(any(), eq(Editions.WEEK))).willReturn(Optional.ofNullable(newest.seal()));
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(path).with(user(officer)).exchange();
	}

}

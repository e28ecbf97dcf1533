package id.pantaugerai.progress.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import id.pantaugerai.account.Role;
import id.pantaugerai.progress.ProgressService;
import id.pantaugerai.progress.ReportIT;
import id.pantaugerai.progress.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.progress.Reports.CAMAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@ReportIT
class ReportPageIT {

	static final String FORM = Phone.FORM;

	final MockMvcTester mvc;

	final Phone phone;

	ReportPageIT(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
		this.phone = new Phone(mvc);
	}

	@Autowired
	ProgressService reports;

	@Test
	void showsTheCurrentMilestoneFirstAndFinishedOnesFolded() {
		reports.submit(CAMAT, Reports.report(null, Map.of(9001L, "100", 9002L, "100", 9003L, "62.5")));

		String page = phone.page(Phone.FORM);

		assertThat(page).contains("Minggu 7, Senin 9 – Minggu 15 Februari 2026", "Terisi dari laporan terakhir",
				"Bobot 12, terakhir 62,5\u00a0%", "value=\"62,5\"", "Sedang dikerjakan", "2 tahapan selesai");
		assertThat(page).containsSubsequence("id=\"m9003\"", "id=\"m9004\"", "<details", "id=\"m9001\"");
	}

	@Test
	void fillsInTheDayAndTheLastFigures() {
		assertThat(phone.page(Phone.FORM)).contains("value=\"2026-02-12\"", "max=\"2026-02-12\"", "min=\"2026-01-05\"",
				"Belum pernah dilaporkan", "Tidak ada perubahan", "inputmode=\"decimal\"");
	}

	@Test
	void weighsLittle() {
		assertThat(phone.page(Phone.FORM).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
	}

	@Test
	void reportsNoteAndPhotosBeforeTheStart() {
		assertThat(phone.page("/kelurahan/18.71.01.1003/lapor"))
			.contains("belum dimulai", "/kelurahan/18.71.01.1003/pembangunan", "Tidak ada perubahan")
			.doesNotContain("Bobot");
	}

	@Test
	void showsAgainWhatWasTypedBeforeTheSessionEnded() {
		String typed = "?submission=%s&observedOn=2026-02-10&percent[9002]=33,3&note=Hujan"
			.formatted(UUID.randomUUID());

		assertThat(phone.page(FORM + typed)).contains("value=\"33,3\"", "value=\"2026-02-10\"", ">Hujan</textarea>",
				"berubah +33,3");
	}

	@Test
	void answersASubmissionThatArrivedWithItsReceipt() {
		var report = Reports.report(null, Map.of(9001L, "50"));
		reports.submit(CAMAT, report);

		MvcTestResult page = mvc.get()
			.uri(FORM)
			.param("submission", report.submission().toString())
			.with(user(CAMAT))
			.exchange();

		assertThat(page).hasStatus3xxRedirection().redirectedUrl().matches(FORM + "/LP-2026-\\d{6}");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "CAMAT", mode = EnumSource.Mode.EXCLUDE)
	void opensForTheCamatOnly(Role role) {
		assertThat(phone.get(Phone.FORM, Reports.officer(9, role, "18.71"))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void opensInTheOwnAreaOnly() {
		assertThat(phone.get(Phone.FORM, Reports.officer(9, Role.CAMAT, "18.71.02"))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "18.71.01.9999", "18.71.01.1005x", "18.71.01._", "18.71.01.1005'--", "18.71.01...1005" })
	void knowsNoKelurahanBySuchACode(String code) {
		assertThat(phone.get("/kelurahan/{kode}/lapor", CAMAT, code)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/kelurahan/18.71.01.1005/../18.71.02.1001/lapor", "/kelurahan//lapor",
			"/kelurahan/18.71.01.1005;a=b/lapor", "/kelurahan/..%2f..%2fetc/lapor" })
	void isNotFooledByPaths(String path) {
		MvcTestResult result = mvc.get().uri(URI.create(path)).with(user(CAMAT)).exchange();

		assertThat(result.getResponse().getStatus()).isIn(400, 403, 404);
	}

}

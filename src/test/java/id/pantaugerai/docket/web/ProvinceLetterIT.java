package id.pantaugerai.docket.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import id.pantaugerai.At;
import id.pantaugerai.Filled;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.obstacle.Desk;
import id.pantaugerai.obstacle.ObstacleAction;
import id.pantaugerai.obstacle.ObstacleDetailService;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.obstacle.ObstacleStepService;
import id.pantaugerai.obstacle.Obstacles;
import id.pantaugerai.obstacle.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@At("2026-02-12T02:00:00Z")
@Sql("/id/pantaugerai/account/officers.sql")
class ProvinceLetterIT {

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.BKAD, Officers.DINAS, Officers.PEMPROV,
			Officers.ADMIN);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ObstacleService obstacles;

	@Autowired
	ObstacleStepService steps;

	@Autowired
	ObstacleDetailService details;

	Desk desk;

	@BeforeEach
	void escalate() {
		desk = new Desk(steps, details, obstacles.raise(Obstacles.title(), Officers.CAMAT));
		Words words = new Words("Sudah dirapatkan dua kali", "Mohon surat pinjam pakai", null, null, null);
		desk.take(ObstacleAction.ESCALATE, words, Officers.CAMAT);
	}

	@Test
	void tellsThePlaceTheAttemptsAndTheRequestInPdf() throws IOException {
		MvcTestResult answer = get("/surat.pdf", Officers.PEMKOT);

		assertThat(answer).hasStatusOk().hasContentType("application/pdf");
		try (PDDocument letter = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
			assertThat(new PDFTextStripper().getText(letter).replaceAll("\\s+", " ")).contains("SEKRETARIAT DAERAH",
					"Gubernur Lampung", desk.number(), "Sukamenanti, Kedaton", "Sertifikat belum ada",
					"Sudah dirapatkan dua kali", "Mohon surat pinjam pakai", "SEKRETARIS DAERAH");
		}
	}

	@Test
	void tellsTheSameInWordWithTheMap() throws IOException {
		MvcTestResult answer = get("/surat.docx", Officers.PEMKOT);

		assertThat(answer).hasStatusOk();
		try (XWPFDocument letter = new XWPFDocument(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
				XWPFWordExtractor text = new XWPFWordExtractor(letter)) {
			assertThat(text.getText()).contains(desk.number(), "Sudah dirapatkan dua kali", "Mohon surat pinjam pakai");
			assertThat(letter.getAllPictures()).hasSizeGreaterThanOrEqualTo(2);
		}
	}

	@Test
	void tellsNoQuestionsAndNothingThatTheProvinceDid() throws IOException {
		desk.take(ObstacleAction.ASK, "Luasnya berapa", Officers.BKAD);
		desk.take(ObstacleAction.ANSWER, "Kira-kira cukup", Officers.CAMAT);
		desk.take(ObstacleAction.ESCALATE, new Words("Kota tidak berwenang", "Izin gubernur", null, null, null),
				Officers.PEMKOT);
		desk.take(ObstacleAction.HANDLE, "Dipelajari provinsi", Officers.PEMPROV);

		byte[] file = get("/surat.pdf", Officers.PEMKOT).getResponse().getContentAsByteArray();
		try (PDDocument letter = Loader.loadPDF(file)) {
			assertThat(new PDFTextStripper().getText(letter)).contains("Kota tidak berwenang", "Izin gubernur")
				.doesNotContain("Luasnya berapa", "Kira-kira cukup", "Dipelajari provinsi");
		}
	}

	@Test
	void bearsTheNumberAndTheDayItWasSentWith() throws IOException {
		post("surat", Officers.PEMKOT, "basis", "500.12/7/2026", "untilOn", "2026-01-09");
		byte[] file = get("/surat.pdf", Officers.PEMKOT).getResponse().getContentAsByteArray();

		try (PDDocument letter = Loader.loadPDF(file)) {
			assertThat(new PDFTextStripper().getText(letter)).contains(": 500.12/7/2026", ", 9 Januari 2026");
		}
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isDraftedByTheCityAlone(Officer officer) {
		assertThat(get("/surat.pdf", officer)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("surat", officer, "basis", "1", "untilOn", "2026-01-01")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void isRememberedWithItsNumberAndItsReply() {
		assertThat(post("surat", Officers.PEMKOT, "basis", "500.12/7/2026", "untilOn", "2026-01-09"))
			.hasStatus3xxRedirection();
		assertThat(post("balasan", Officers.PEMPROV, "basis", "044/22/2026", "untilOn", "2026-01-20", "text",
				"Pinjam pakai disetujui"))
			.hasStatus3xxRedirection();

		assertThat(body(get("", Officers.CAMAT), HttpStatus.OK)).contains("Nomor 500.12/7/2026, Jumat, 9 Januari 2026",
				"Nomor 044/22/2026, Selasa, 20 Januari 2026", "Pinjam pakai disetujui");
	}

	@Test
	void isSentBackWithoutNumberOrDayWithEverythingTyped() {
		assertThat(body(post("balasan", Officers.PEMKOT, "basis", "", "untilOn", "2026-02-13", "text", "Setuju"),
				HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("Tulis nomor suratnya.", "paling lambat hari ini", ">Setuju</textarea>");
	}

	private long seen() {
		return desk.see(Officers.PEMKOT).seen();
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri("/kendala/" + desk.number() + path).with(user(officer)).exchange();
	}

	private MvcTestResult post(String action, Officer officer, String... values) {
		return mvc.post()
			.uri("/kendala/" + desk.number() + "/" + action)
			.param("seen", Long.toString(seen()))
			.params(Filled.with(values))
			.with(user(officer))
			.with(csrf())
			.exchange();
	}

}

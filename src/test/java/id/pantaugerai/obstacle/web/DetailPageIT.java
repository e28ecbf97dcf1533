package id.pantaugerai.obstacle.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import id.pantaugerai.Filled;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.document.DocumentLab;
import id.pantaugerai.obstacle.Desk;
import id.pantaugerai.obstacle.ObstacleAction;
import id.pantaugerai.obstacle.ObstacleDetailService;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.obstacle.ObstacleStepService;
import id.pantaugerai.obstacle.Obstacles;
import id.pantaugerai.obstacle.Words;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class DetailPageIT {

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
		Words words = new Words("Dirapatkan <b>dua kali</b>", "Surat pinjam pakai", null, null, null);
		desk.take(ObstacleAction.ESCALATE, words, Officers.CAMAT);
	}

	@ParameterizedTest
	@CsvSource({ "CAMAT,/catatan,/penyelesaian", "BKAD,/penyelesaian,/pengalihan", "PEMKOT,/pengalihan,/konfirmasi",
			"PEMPROV,Dipegang kota,/penyelesaian", "DINAS,Dipegang kota,/penyelesaian",
			"ADMIN,Dipegang kota,/penyelesaian" })
	void offersEachRoleItsStepsAndSaysWhyNotTheOthers(String role, String offered, String missing) {
		String page = body(get("", officer(role)), HttpStatus.OK);

		assertThat(page)
			.contains(desk.number(), "Sertifikat belum ada", "Dirapatkan &lt;b&gt;dua kali&lt;/b&gt;",
					"Surat pinjam pakai", "BKAD: 0 hari kerja", offered)
			.doesNotContain("action=\"/kendala/" + desk.number() + missing, "??", ">null");
	}

	@Test
	void tellsTheProvinceASolutionFromAReply() {
		desk.escalate(Officers.PEMKOT);

		assertThat(body(get("", Officers.PEMPROV), HttpStatus.OK)).contains("Solusinya sudah ada? Pilih",
				"suratnya tercatat, kendala tetap terbuka");
		assertThat(body(get("", Officers.CAMAT), HttpStatus.OK)).doesNotContain("Solusinya sudah ada?");
	}

	@Test
	void sendsBackAStepWithoutWordsAndAnOutdatedOne() {
		assertThat(body(post("pertanyaan", Officers.BKAD, seen(), null, "text", " "), HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("<a href=\"#pertanyaan-text\">Tulis pertanyaannya.</a>", "id=\"pertanyaan-text\"");
		long seen = seen();
		assertThat(post("penanganan", Officers.BKAD, seen, null)).hasStatus3xxRedirection();

		assertThat(
				body(post("pertanyaan", Officers.PEMKOT, seen, null, "text", "Berapa luasnya?"), HttpStatus.CONFLICT))
			.contains(">Berapa luasnya?</textarea>", "role=\"alert\"");
	}

	@Test
	void waitsForNobodyOnceItIsClosed() {
		post("penutupan", Officers.CAMAT, seen(), null, "text", "Sertifikat terbit");

		assertThat(body(get("", Officers.BKAD), HttpStatus.OK)).contains("Kendala ini sudah ditutup.")
			.doesNotContain("Menunggu BKAD");
	}

	@Test
	void keepsADocumentWrittenAnew() throws IOException {
		assertThat(post("catatan", Officers.BKAD, seen(), file(pdf()), "text", "Terlampir")).hasStatus3xxRedirection();
		String page = body(get("", Officers.CAMAT), HttpStatus.OK);
		String link = page.replaceAll("(?s).*href=\"(/kendala/dokumen/\\d+)\".*", "$1");

		MvcTestResult document = mvc.get().uri(link).with(user(Officers.CAMAT)).exchange();
		assertThat(document).hasStatusOk().hasContentType("application/pdf");
		assertThat(document.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
	}

	@Test
	void refusesWhatIsNoPdfOrTooLargeAndKeepsTheWords() throws IOException {
		assertThat(body(post("catatan", Officers.BKAD, seen(), file("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)),
				"text", "Terlampir"), HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("bukan PDF", ">Terlampir</textarea>");

		byte[] large = Arrays.copyOf(pdf(), DocumentLab.MAX_BYTES + 1);
		assertThat(body(post("catatan", Officers.BKAD, seen(), file(large), "text", "Terlampir"),
				HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("lebih dari 20 MB", ">Terlampir</textarea>");
	}

	private long seen() {
		return desk.see(Officers.PEMKOT).seen();
	}

	private static Officer officer(String role) {
		return Officers.ALL.stream().filter((one) -> one.role().name().equals(role)).findFirst().orElseThrow();
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri("/kendala/" + desk.number() + path).with(user(officer)).exchange();
	}

	private MvcTestResult post(String action, Officer officer, long seen, @Nullable MockMultipartFile file,
			String... values) {
		var request = mvc.post().uri("/kendala/" + desk.number() + "/" + action).multipart();
		request.file((file != null) ? file : new MockMultipartFile("document", new byte[0]));
		request.param("seen", Long.toString(seen));
		return request.params(Filled.with(values)).with(user(officer)).with(csrf()).exchange();
	}

	private static MockMultipartFile file(byte[] bytes) {
		return new MockMultipartFile("document", "surat.pdf", "application/pdf", bytes);
	}

	private static byte[] pdf() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(bytes);
		}
		return bytes.toByteArray();
	}

}

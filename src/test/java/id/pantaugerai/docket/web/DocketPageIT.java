package id.pantaugerai.docket.web;

import java.io.ByteArrayInputStream;
import java.net.URI;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/docket/docket.sql" })
class DocketPageIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "'',7", "jenjang=kota,2", "jenjang=provinsi,1", "opd=BKAD,1", "jenis=CUACA,1", "status=ditutup,1",
			"status=semua,8", "status=menunggu-pelapor,1", "waktu=lewat,2", "waktu=hampir,1", "waktu=berhenti,1",
			"umur=0-5,5", "umur=6-14,0", "umur=30-lebih,2", "berat=mengancam-target,1", "tanda=naik-minggu-ini,1",
			"tanda=dijawab-provinsi,1", "tanda=tanpa-rencana,7", "tanda=ditutup-setahun,0",
			"status=ditutup&tanda=ditutup-setahun,1", "kecamatan=18.71.02,1", "untuk=saya,2" })
	void narrowsByTheAddress(String query, int count) {
		assertThat(body(get("/kendala?" + query, Officers.PEMKOT))).contains("<strong>" + count + " kendala</strong>")
			.doesNotContain("??", ">null");
	}

	@Test
	void showsEachRoleWhatWaitsForIt() {
		assertThat(body(get("/kendala?untuk=saya", Officers.BKAD))).contains("<strong>1 kendala</strong>", "KD-9001");
		assertThat(body(get("/kendala?untuk=saya", Officers.PEMPROV))).contains("<strong>1 kendala</strong>",
				"KD-9003");
		assertThat(body(get("/kendala?untuk=saya", Officers.CAMAT))).contains("<strong>3 kendala</strong>");
	}

	@Test
	void tellsInTheInboxHowManyWaitAndHowManyAreLate() {
		assertThat(body(get("/pemberitahuan", Officers.PEMKOT))).containsSubsequence("Menunggu langkah Anda",
				"href=\"/kendala?untuk=saya\"", ">2</span>", "1 lewat waktu");
		assertThat(body(get("/pemberitahuan", Officers.PEMPROV))).containsSubsequence("Menunggu langkah Anda",
				">1</span>", "Semua masih dalam waktunya");
		assertThat(body(get("/pemberitahuan", Officers.ADMIN))).doesNotContain("Menunggu langkah Anda");
	}

	@Test
	void saysWhatToDoWhereNothingWasNotedYet() {
		jdbc.sql("update obstacle set state = 'DITUTUP', closed_at = coalesce(closed_at, now())").update();

		assertThat(body(get("/kendala", Officers.CAMAT))).contains("Tidak ada kendala terbuka.", "dengan tombol Catat");
		assertThat(body(get("/kendala", Officers.DINAS))).contains("Camat dan Pemerintah Kota mencatat");
		assertThat(body(get("/kendala?jenis=CUACA", Officers.CAMAT))).contains("Tidak ada kendala yang cocok.",
				"Lepas salah satu saringan");
	}

	@Test
	void offersACamatTheOwnKelurahanToNoteAnObstacleIn() {
		assertThat(body(get("/kendala", Officers.CAMAT))).contains("/kelurahan/18.71.01.1003/kendala#catat")
			.doesNotContain("/kelurahan/18.71.02.1001/kendala#catat");
		assertThat(body(get("/kendala", Officers.DINAS))).doesNotContain("#catat");
	}

	@Test
	void keepsACamatInTheKecamatan() {
		assertThat(body(get("/kendala", Officers.CAMAT))).contains("<strong>6 kendala</strong>");
		assertThat(get("/kendala?kecamatan=18.71.02", Officers.CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/kendala.csv?kecamatan=18.71.02", Officers.CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void putsWhatIsDueFirstOnTop() {
		String page = body(get("/kendala", Officers.PEMKOT));

		assertThat(page.indexOf("KD-9002")).isPositive().isLessThan(page.indexOf("KD-9001"));
		assertThat(page).contains("Lewat 2 hari kerja");
	}

	@Test
	void showsTheTiersSideBySide() {
		assertThat(body(get("/kendala/papan", Officers.PEMKOT))).contains("href=\"/kendala?jenjang=kota\">2 kendala",
				"href=\"/kendala?jenjang=kota&amp;waktu=lewat\">1 lewat waktu");
	}

	@Test
	void saysWhatItDoesNotUnderstandAndLeavesOutWhatIsEmpty() {
		assertThat(body(get("/kendala?jenjang=%3Cscript%3E&urut=drop&halaman=-4&opd=a%27b", Officers.PEMKOT)))
			.contains("tidak dikenal dan diabaikan: jenjang, opd, urut", "<strong>7 kendala</strong>")
			.doesNotContain("<script>");
		assertThat(get("/kendala?jenjang=kota&opd=&urut=", Officers.PEMKOT)).hasRedirectedUrl("/kendala?jenjang=kota");
	}

	@Test
	void answersHtmxWithTheListAlone() {
		assertThat(mvc.get().uri("/kendala").header("HX-Request", "true").with(user(Officers.PEMKOT))).hasStatusOk()
			.bodyText()
			.startsWith("<div id=\"daftar\"");
	}

	@Test
	void handsOutTheListAsFilesWithoutFormulas() throws Exception {
		assertThat(body(get("/kendala.csv", Officers.PEMKOT))).startsWith("\uFEFFNomor;Kode kelurahan;")
			.contains("'=cmd()")
			.hasLineCount(8);
		byte[] file = get("/kendala.xlsx", Officers.PEMKOT).getResponse().getContentAsByteArray();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = book.getSheet("Kendala");
			assertThat(sheet.getLastRowNum()).isEqualTo(7);
			sheet
				.forEach((row) -> row.forEach((cell) -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
		}
	}

	@Test
	void handsOutEveryLineHoweverManyThereAre() throws Exception {
		jdbc.sql("""
				insert into obstacle (number, kelurahan_code, category_code, description, since, submission_id,
				  recorded_at, recorded_by)
				select 'KD-2034-' || n, '18.71.01.1005', 'CUACA', 'Hujan', current_date, gen_random_uuid(), now(), 9001
				from generate_series(1, 9995) n
				""").update();

		byte[] file = get("/kendala.xlsx", Officers.PEMKOT).getResponse().getContentAsByteArray();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			assertThat(book.getSheet("Kendala").getLastRowNum()).isEqualTo(10_002);
			assertThat(book.getSheet("Catatan").getRow(1).getCell(1).getStringCellValue()).isEqualTo("10.002");
		}
		assertThat(body(get("/kendala.csv", Officers.PEMKOT))).hasLineCount(10_003);
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(URI.create(path)).with(user(officer)).exchange();
	}

}

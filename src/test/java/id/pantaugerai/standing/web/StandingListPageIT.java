package id.pantaugerai.standing.web;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.standing.StandingService;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
@Sql("/id/pantaugerai/standing/city.sql")
class StandingListPageIT {

	static final Officer PEMKOT = new Officer(2, "pemkot", "Asisten II", new Scope("18.71", Role.PEMKOT));

	static final Officer CAMAT = new Officer(1, "camat.kedaton", "Camat Kedaton", new Scope("18.71.01", Role.CAMAT));

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StandingService standings;

	@BeforeEach
	void project() {
		standings.rebuild();
	}

	@Test
	void showsTheWholeCityPageByPage() {
		String page = body(get("/kelurahan", PEMKOT));

		assertThat(page).contains("<strong>126 kelurahan</strong>", "Halaman 1 dari 6", "halaman=2", "Belum diisi");
		assertThat(page).doesNotContain("??", "NaN", "null");
	}

	@Test
	void answersHtmxWithTheListAlone() {
		assertThat(mvc.get().uri("/kelurahan?lahan=siap").header("HX-Request", "true").with(user(PEMKOT))).hasStatusOk()
			.bodyText()
			.startsWith("<div id=\"daftar\"");
		assertThat(mvc.get()
			.uri("/kelurahan")
			.header("HX-Request", "true")
			.header("HX-History-Restore-Request", "true")
			.with(user(PEMKOT))).bodyText().startsWith("<!doctype html>");
	}

	@Test
	void leavesEmptyFieldsOutOfTheAddress() {
		assertThat(get("/kelurahan?q=&urut=terberat&lahan=siap&kendali=", PEMKOT))
			.hasRedirectedUrl("/kelurahan?lahan=siap");
		assertThat(mvc.get().uri("/kelurahan?q=&lahan=siap").header("HX-Request", "true").with(user(PEMKOT)))
			.hasHeader("HX-Push-Url", "/kelurahan?lahan=siap");
	}

	@Test
	void showsEachFilterAsAChipThatCanBeRemoved() {
		String page = body(get("/kelurahan?kecamatan=18.71.01&lahan=siap&q=suka&urut=-fisik", PEMKOT));

		assertThat(page).contains("href=\"/kelurahan?lahan=siap&amp;q=suka&amp;urut=-fisik\"",
				"href=\"/kelurahan?kecamatan=18.71.01&amp;q=suka&amp;urut=-fisik\"",
				"href=\"/kelurahan?kecamatan=18.71.01&amp;lahan=siap&amp;urut=-fisik\"");
	}

	@Test
	void saysWhatItDoesNotUnderstand() {
		String page = body(get("/kelurahan?lahan=%3Cscript%3E&urut=drop&ember=9&halaman=-4&baris=1e9", PEMKOT));

		assertThat(page).contains("tidak dikenal dan diabaikan: lahan, ember, urut", "<strong>126 kelurahan</strong>")
			.doesNotContain("<script>");
	}

	@Test
	void tellsWhenNothingMatches() {
		assertThat(body(get("/kelurahan?q=%3Cimg%20src%3Dx%3E", PEMKOT))).contains("Tidak ada kelurahan yang cocok.",
				"&lt;img src=x&gt;");
	}

	@Test
	void keepsACamatInTheKecamatan() {
		assertThat(body(get("/kelurahan", CAMAT))).contains("<strong>7 kelurahan</strong>").doesNotContain("Panjang");
		assertThat(get("/kelurahan?kecamatan=18.71.02", CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/kelurahan.csv?kecamatan=18.71.02", CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void handsOutTheWholeListAsCsv() {
		String file = body(get("/kelurahan.csv?fisik=dimulai&urut=-fisik", PEMKOT));

		assertThat(file).startsWith("\uFEFFKode;Kelurahan;Kecamatan;Lahan;");
		List<String> lines = file.lines().toList();
		assertThat(lines).hasSize(1 + listed("fisik=dimulai"));
		assertThat(lines.get(1))
			.matches("18\\.71\\.\\d\\d\\.\\d{4};.*;100,00;\\d+,\\d\\d;-?\\d+,\\d\\d;Selesai 100 %;.*");
	}

	@Test
	void handsOutTheWholeListAsTypedCells() throws Exception {
		byte[] file = get("/kelurahan.xlsx?fisik=dimulai&urut=-fisik", PEMKOT).getResponse().getContentAsByteArray();

		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = book.getSheet("Kelurahan");
			assertThat(sheet.getLastRowNum()).isEqualTo(listed("fisik=dimulai"));
			assertThat(sheet.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(100);
			assertThat(sheet.getRow(1).getCell(10).getLocalDateTimeCellValue()).isNotNull();
			sheet
				.forEach((row) -> row.forEach((cell) -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
			assertThat(book.getSheet("Catatan").getRow(0).getCell(1).getStringCellValue())
				.isEqualTo("Tahap fisik: Sudah dimulai");
		}
	}

	private int listed(String query) {
		String page = body(get("/kelurahan?" + query, PEMKOT));
		return Integer.parseInt(page.replaceAll("(?s).*<strong>(\\d+) kelurahan</strong>.*", "$1"));
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(URI.create(path)).with(user(officer)).exchange();
	}

}

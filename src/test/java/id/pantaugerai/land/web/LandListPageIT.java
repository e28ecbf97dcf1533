package id.pantaugerai.land.web;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;

import id.pantaugerai.Broom;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

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
@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/land/assets.sql" })
class LandListPageIT {

	static final List<Officer> CITY = List.of(Officers.PEMKOT, Officers.BKAD, Officers.DINAS, Officers.PEMPROV,
			Officers.ADMIN);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	LandRegister register;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementLog log;

	@ParameterizedTest
	@FieldSource("CITY")
	void showsEveryAssetToEveryRoleOfTheCity(Officer officer) {
		assertThat(body(get("/lahan", officer)))
			.contains("<strong>60 aset</strong>", "49.500,00\u00a0m²", "(10 belum diketahui luasnya)",
					"Halaman 1 dari 3")
			.contains("Seluruh Kec. Panjang", "href=\"/lahan.csv\"")
			.doesNotContain("??", "NaN", "null");
	}

	@Test
	void keepsACamatInTheKecamatan() {
		assertThat(body(get("/lahan", Officers.CAMAT))).contains("<strong>30 aset</strong>")
			.doesNotContain("Gedong Air", "/lahan/baru");
		assertThat(get("/lahan?wilayah=18.71.03", Officers.CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/lahan.csv?wilayah=18.71.03", Officers.CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/lahan.xlsx?wilayah=18.71.03.1001", Officers.CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void answersHtmxWithTheListAlone() {
		assertThat(mvc.get().uri("/lahan?q=&guna=kosong").header("HX-Request", "true").with(user(Officers.BKAD)))
			.hasStatusOk()
			.hasHeader("HX-Push-Url", "/lahan?guna=kosong")
			.bodyText()
			.startsWith("<div id=\"daftar\"");
		assertThat(get("/lahan?q=&guna=kosong&luas-min=&urut=-diperbarui", Officers.BKAD))
			.hasRedirectedUrl("/lahan?guna=kosong");
	}

	@Test
	void showsEachFilterAsAChipThatCanBeRemoved() {
		String page = body(get("/lahan?wilayah=18.71.01&pemilik=utama&luas-min=600&q=umar&urut=luas", Officers.BKAD));

		assertThat(page).contains("href=\"/lahan?pemilik=utama&amp;luas-min=600&amp;q=umar&amp;urut=luas\"",
				"href=\"/lahan?wilayah=18.71.01&amp;luas-min=600&amp;q=umar&amp;urut=luas\"",
				"href=\"/lahan?wilayah=18.71.01&amp;pemilik=utama&amp;q=umar&amp;urut=luas\"",
				"href=\"/lahan?wilayah=18.71.01&amp;pemilik=utama&amp;luas-min=600&amp;urut=luas\"", "Kec. Kedaton",
				"Luas 600,00 sampai – m²");
	}

	@Test
	void saysWhatItDoesNotUnderstand() {
		assertThat(body(get("/lahan?pemilik=%3Cscript%3E&wilayah=%27or&urut=drop&luas-min=banyak&halaman=-4&baris=9",
				Officers.BKAD)))
			.contains("diabaikan: pemilik, wilayah, luas-min, urut", "<strong>60 aset</strong>")
			.doesNotContain("<script>");
	}

	@Test
	void saysWhatToDoWhereNothingIs() {
		assertThat(body(get("/lahan?q=%3Cimg%20src%3Dx%3E", Officers.BKAD))).contains("Tidak ada aset yang cocok.",
				"&lt;img src=x&gt;");
		Broom.sweep(jdbc, "land_asset_revision", "land_asset");
		assertThat(body(get("/lahan", Officers.BKAD))).contains("Mulailah dengan “Catat aset lahan”");
		assertThat(body(get("/lahan", Officers.CAMAT))).contains("beri tahu BKAD");
	}

	@Test
	void handsOutExactlyThatListAsCsvAndNoFormula() {
		register.register(hostile(), Officers.BKAD);

		String file = body(get("/lahan.csv?pemilik=pemkot&urut=pemegang", Officers.BKAD));

		assertThat(file).startsWith("\uFEFFNomor aset;Golongan pemilik;Pemegang (OPD atau instansi);")
			.contains("\"'=cmd|' /C calc'!A0;x\"", ";480,00;")
			.doesNotContain(";=cmd", "Instansi vertikal");
		assertThat(file.lines()).hasSize(12);
	}

	@Test
	void handsOutExactlyThatListAsTypedCells() throws Exception {
		byte[] file = get("/lahan.xlsx?wilayah=18.71.01&guna=kosong&urut=luas", Officers.BKAD).getResponse()
			.getContentAsByteArray();

		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = book.getSheet("Aset lahan");
			assertThat(sheet.getLastRowNum()).isEqualTo(10);
			assertThat(sheet.getRow(1).getCell(15).getNumericCellValue()).isEqualTo(480);
			sheet
				.forEach((row) -> row.forEach((cell) -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
			assertThat(book.getSheet("Catatan").getRow(0).getCell(1).getStringCellValue())
				.isEqualTo("Letak: Kec. Kedaton; Pemakaian: Kosong");
		}
	}

	@Test
	void asksTheDatabaseNoMoreForManyAssets() {
		int few = statements("/lahan?baris=50").size();
		jdbc.sql(
				"""
						insert into land_asset (revision, owner, holder, kelurahan_code, shared_warehouse, recorded_at, recorded_by,
						  changed_at) select 1, 'BUMN', 'Banyak', '18.71.01.1006', false, now(), 9003, now()
						from generate_series(1, 500)
						""")
			.update();

		assertThat(statements("/lahan?baris=50")).hasSize(few).hasSizeBetween(1, 3);
	}

	private List<String> statements(String path) {
		log.drain();
		body(get(path, Officers.BKAD));
		return log.drain();
	}

	private static LandFacts hostile() {
		LandFacts good = LandAssets.good("18.71.01.1005");
		return new LandFacts(new Ownership(OwnerClass.PEMKOT, "=cmd|' /C calc'!A0;x", null), good.title(), good.lot(),
				good.condition(), false, null);
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(URI.create(path)).with(user(officer)).exchange();
	}

}

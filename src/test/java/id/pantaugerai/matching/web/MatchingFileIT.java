package id.pantaugerai.matching.web;

import java.io.ByteArrayInputStream;
import java.util.List;

import id.pantaugerai.Answers;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.matching.MatchingService;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class MatchingFileIT {

	static final List<Officer> STRANGERS = List.of(Officers.DINAS, Officers.ADMIN);

	static final String CSV = "/lahan/pemadanan.csv";

	static final String CANDIDATES = "/kelurahan/18.71.01.1005/calon-lahan";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	LandRegister register;

	@Autowired
	MatchingService matching;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementLog log;

	@BeforeEach
	void pair() {
		LandFacts good = LandAssets.good("18.71.01.1005");
		register.register(new LandFacts(new Ownership(OwnerClass.PEMKOT, "=cmd|' /C calc'!A0", "KIB-7"), good.title(),
				good.lot(), good.condition(), false, null), Officers.BKAD);
		matching.run(Officers.BKAD);
	}

	@Test
	void handsOutOneLineForEachKelurahanWithoutLandAndNoFormula() {
		String file = body(CSV, Officers.BKAD);

		assertThat(file).startsWith("\uFEFFKode;Kelurahan;Kecamatan;Keadaan;Nomor aset;Golongan pemilik;Pemegang;")
			.contains("18.71.01.1005;", ";Disarankan;AL-", ";'=cmd|' /C calc'!A0;KIB-7;", ";1240,50;18.71.01.1005;")
			.doesNotContain(";=cmd", "??");
		assertThat(file.lines()).hasSize(127);
	}

	@Test
	void handsACamatTheOwnKecamatanAlone() {
		assertThat(body(CSV, Officers.CAMAT).lines().skip(1)).isNotEmpty()
			.allMatch((line) -> line.startsWith("18.71.01."));
	}

	@Test
	void handsOutTheCandidatesOfOneKelurahanInTheirOrderAndNoFormula() {
		String file = body(CANDIDATES + ".csv", Officers.CAMAT);

		assertThat(file).startsWith("\uFEFFUrutan;Nomor aset;Golongan pemilik;Pemegang;")
			.contains("\n1;AL-", ";'=cmd|' /C calc'!A0;KIB-7;", ";Dokumen;Foto;Sudah diusulkan;")
			.doesNotContain(";=cmd", "??");
		assertThat(mvc.get().uri(CANDIDATES + ".xlsx").with(user(Officers.BKAD))).hasStatusOk();
		assertThat(mvc.get().uri(CANDIDATES + ".csv").with(user(Officers.DINAS))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@FieldSource("STRANGERS")
	void refusesWhoHasNoPartInIt(Officer officer) {
		assertThat(mvc.get().uri(CSV).with(user(officer))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(mvc.get().uri("/lahan/pemadanan.xlsx").with(user(officer))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void handsOutTypedCellsWithNotes() throws Exception {
		byte[] file = mvc.get()
			.uri("/lahan/pemadanan.xlsx")
			.with(user(Officers.PEMKOT))
			.exchange()
			.getResponse()
			.getContentAsByteArray();

		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = book.getSheet("Pasangan");
			assertThat(sheet.getLastRowNum()).isEqualTo(126);
			sheet
				.forEach((row) -> row.forEach((cell) -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
			assertThat(book.getSheet("Catatan").getRow(1).getCell(1).getStringCellValue()).contains("BKAD");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { CSV, "/lahan/pemadanan.xlsx" })
	void asksTheDatabaseNoMoreForManyPairs(String path) {
		int few = statements(path);
		jdbc.sql(
				"""
						insert into land_asset (revision, owner, holder, kelurahan_code, shared_warehouse, recorded_at, recorded_by,
						  changed_at) select 1, 'BUMN', 'Banyak', code, false, now(), 9003, now()
						from kelurahan where code like '18.71%'
						""")
			.update();
		matching.run(Officers.BKAD);

		assertThat(statements(path)).isEqualTo(few).isBetween(1, 10);
	}

	private int statements(String path) {
		// What the computation left to be written is written now.
		body(path, Officers.BKAD);
		log.drain();
		body(path, Officers.BKAD);
		return log.drain().size();
	}

	private String body(String path, Officer officer) {
		MvcTestResult result = mvc.get().uri(path).with(user(officer)).exchange();
		return Answers.body(result);
	}

}

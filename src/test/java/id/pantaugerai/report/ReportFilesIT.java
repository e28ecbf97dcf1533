package id.pantaugerai.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.Week;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static id.pantaugerai.report.Workbooks.cell;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@At("2026-02-09T02:00:00Z")
@Sql({ "/id/pantaugerai/standing/officer.sql", "/id/pantaugerai/standing/history.sql", "open-obstacle.sql" })
class ReportFilesIT {

	static final Week SIXTH = new Week(2026, 6);

	static final Scope CITY = new Scope("18.71", Role.DINAS);

	static final Scope KEDATON = new Scope("18.71.01", Role.CAMAT);

	static final String SUKAMENANTI = "18.71.01.1005";

	static final String NOBODY_SPOKE = "18.71.01.1003";

	@Autowired
	ReportFiles files;

	@Autowired
	JdbcClient jdbc;

	@Test
	void typesFiguresAndDates() {
		XSSFWorkbook book = Workbooks.read(files.workbook(CITY, SIXTH));

		Cell physical = cell(book, SUKAMENANTI, ReportColumn.PHYSICAL);
		assertThat(physical.getNumericCellValue()).isEqualTo(20.60);
		assertThat(physical.getCellStyle().getDataFormatString()).isEqualTo("0.00");
		assertThat(cell(book, SUKAMENANTI, ReportColumn.BEFORE).getNumericCellValue()).isEqualTo(3.00);
		assertThat(cell(book, SUKAMENANTI, ReportColumn.CHANGE).getNumericCellValue()).isEqualTo(17.60);
		Cell observed = cell(book, SUKAMENANTI, ReportColumn.OBSERVED);
		assertThat(observed.getLocalDateTimeCellValue()).isEqualTo(LocalDate.of(2026, 2, 4).atStartOfDay());
		assertThat(observed.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
		Cell received = cell(book, SUKAMENANTI, ReportColumn.RECEIVED);
		assertThat(received.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 2, 5, 10, 0));
		assertThat(received.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy hh:mm");
		assertThat(cell(book, SUKAMENANTI, ReportColumn.STARTED).getLocalDateTimeCellValue())
			.isEqualTo(LocalDate.of(2026, 1, 5).atStartOfDay());
		assertThat(cell(book, SUKAMENANTI, ReportColumn.LAND).getStringCellValue()).isEqualTo("Terverifikasi");
		assertThat(cell(book, SUKAMENANTI, ReportColumn.OBSTACLE_COUNT).getNumericCellValue()).isOne();
	}

	@Test
	void leavesEmptyWhatNobodySaid() {
		XSSFWorkbook book = Workbooks.read(files.workbook(CITY, SIXTH));

		assertThat(List.of(ReportColumn.PHYSICAL, ReportColumn.RETURNED, ReportColumn.BEFORE, ReportColumn.CHANGE,
				ReportColumn.BUILDER, ReportColumn.PLAN, ReportColumn.DEVIATION, ReportColumn.CONTROL,
				ReportColumn.STALE, ReportColumn.OBSERVED, ReportColumn.RECEIVED, ReportColumn.OBSTACLES,
				ReportColumn.STARTED, ReportColumn.FINISH))
			.allMatch((column) -> cell(book, NOBODY_SPOKE, column).getCellType() == CellType.BLANK);
		assertThat(cell(book, NOBODY_SPOKE, ReportColumn.LAND).getStringCellValue()).isEqualTo("Belum diisi");
		assertThat(cell(book, NOBODY_SPOKE, ReportColumn.STAGE).getStringCellValue()).isEqualTo("Belum mulai");
		assertThat(cell(book, NOBODY_SPOKE, ReportColumn.OPERATION).getStringCellValue()).isEqualTo("Belum diisi");
		assertThat(cell(book, NOBODY_SPOKE, ReportColumn.OBSTACLE_COUNT).getCellType()).isEqualTo(CellType.NUMERIC);
		assertThat(cell(book, NOBODY_SPOKE, ReportColumn.OBSTACLE_COUNT).getNumericCellValue()).isZero();
	}

	@Test
	void holdsAll126InAPageThatCanBeWorkedWith() {
		XSSFWorkbook book = Workbooks.read(files.workbook(CITY, SIXTH));
		XSSFSheet sheet = book.getSheetAt(0);

		assertThat(sheet.getLastRowNum()).isEqualTo(126);
		assertThat(codes(book)).hasSize(126).doesNotHaveDuplicates();
		assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
		assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:V127");
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
		assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
		assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
		assertThat(book.getProperties().getCoreProperties().getCreated()).isEqualTo("2026-02-08T17:00:00Z");
	}

	@Test
	void explainsEveryColumnAndUntilWhenItHolds() {
		XSSFWorkbook book = Workbooks.read(files.workbook(CITY, SIXTH));
		XSSFSheet notes = book.getSheet("Catatan");
		assertThat(texts(notes, 0)).contains("Keadaan Minggu, 8 Februari 2026, 24.00 WIB", "126 kelurahan", "Fisik %",
				"Status kendali", "Perkiraan selesai");

		List<String> headings = StreamSupport.stream(book.getSheetAt(0).getRow(0).spliterator(), false)
			.map(Cell::getStringCellValue)
			.toList();
		assertThat(headings).hasSize(ReportColumn.values().length);
		assertThat(texts(notes, 0)).endsWith(headings.toArray(String[]::new));
		assertThat(texts(notes, 2)).startsWith("Arti dan aturan")
			.hasSize(1 + headings.size())
			.allMatch((rule) -> !rule.isBlank());
	}

	@Test
	void marksTheRunningWeekAsProvisional() {
		ReportFile file = files.workbook(KEDATON, new Week(2026, 7));

		assertThat(file.name()).isEqualTo("laporan-2026-M07-kec-kedaton-sementara.xlsx");
		assertThat(files.list(KEDATON, new Week(2026, 7)).name())
			.isEqualTo("laporan-2026-M07-kec-kedaton-sementara.csv");
		XSSFSheet notes = Workbooks.read(file).getSheet("Catatan");
		assertThat(notes.getRow(2).getCell(0).getStringCellValue())
			.isEqualTo("Keadaan sementara, Senin, 9 Februari 2026, 09.00 WIB");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=", "+", "-", "@", "＝", " =" })
	void holdsNoFormulaWhateverIsTyped(String sign) {
		String typed = sign + "cmd|' /C calc'!A0";
		jdbc.sql("update kelurahan set name = ? where code = ?").params(typed, NOBODY_SPOKE).update();
		XSSFWorkbook book = Workbooks.read(files.workbook(CITY, SIXTH));

		book.getSheetAt(0)
			.forEach((row) -> row.forEach((cell) -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
		assertThat(cell(book, NOBODY_SPOKE, ReportColumn.KELURAHAN).getStringCellValue()).isEqualTo("'" + typed);
		assertThat(lines(CITY)).noneMatch((line) -> line.matches("(.*;)?\"?[=+@].*"))
			.anyMatch((line) -> line.contains(";'" + typed + ";"));
	}

	@Test
	void writesAListThatAnIndonesianExcelReads() {
		String text = new String(files.list(CITY, SIXTH).content(), StandardCharsets.UTF_8);

		assertThat(text).startsWith("\uFEFFKode kelurahan;Kelurahan;Kode kecamatan;").endsWith("\r\n");
		assertThat(text.lines()).hasSize(127);
		assertThat(text.split("\r\n", -1)).hasSize(128);
		assertThat(text).contains("\r\n18.71.01.1005;Sukamenanti;18.71.01;Kedaton;Terverifikasi;Sedang dibangun;"
				+ "Gerai sederhana;20,60;;3,00;17,60;;");
		assertThat(text)
			.contains(";04/02/2026;05/02/2026 10:00;1;Material terlambat: =cmd|' /C calc'!A0 semen;05/01/2026;");
		assertThat(text).contains(
				"\r\n18.71.01.1003;Kedaton;18.71.01;Kedaton;Belum diisi;Belum mulai;Belum diisi;;;;;;;;;;;;0;;;\r\n");
	}

	@Test
	void givesACamatTheirOwnKecamatanAlone() {
		assertThat(lines(KEDATON)).hasSize(8).filteredOn((line) -> !line.startsWith("18.71.01.")).hasSize(1);
		assertThat(files.list(KEDATON, SIXTH).name()).isEqualTo("laporan-2026-M06-kec-kedaton.csv");
		assertThat(codes(Workbooks.read(files.workbook(KEDATON, SIXTH)))).hasSize(7)
			.allMatch((code) -> code.startsWith("18.71.01."));
		assertThat(files.workbook(KEDATON, SIXTH).name()).isEqualTo("laporan-2026-M06-kec-kedaton.xlsx");
		assertThat(lines(new Scope("18", Role.PEMPROV))).hasSize(127);
	}

	private static List<String> codes(XSSFWorkbook book) {
		return texts(book.getSheetAt(0), ReportColumn.KELURAHAN_CODE.ordinal()).stream().skip(1).toList();
	}

	/** What stands in a column, from top to bottom. */
	private static List<String> texts(XSSFSheet sheet, int column) {
		return StreamSupport.stream(sheet.spliterator(), false)
			.map((row) -> row.getCell(column))
			.filter(Objects::nonNull)
			.map(Cell::getStringCellValue)
			.toList();
	}

	private List<String> lines(Scope scope) {
		return Arrays.asList(new String(files.list(scope, SIXTH).content(), StandardCharsets.UTF_8).split("\r\n"));
	}

}

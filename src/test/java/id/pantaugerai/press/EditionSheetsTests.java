package id.pantaugerai.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import id.pantaugerai.Elsewhere;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Spelling;
import id.pantaugerai.sheet.CellText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EditionSheetsTests {

	private final EditionPress press = Presses.press();

	private final PressTables tables = new PressTables(Presses.words());

	@ParameterizedTest
	@ValueSource(ints = { 126, 700 })
	void tellsEveryValueInTheWorkbookTyped(int kelurahan) throws IOException {
		Edition edition = Editions.of(kelurahan);
		try (XSSFWorkbook book = read(press.workbook(edition))) {
			int number = book.getSheetIndex("Grafik") + 1;
			for (Piece.Grid grid : tables.of(edition.content())) {
				compare(grid, book.getSheetAt(number++));
			}
			assertThat(book.getSheetAt(number).getSheetName()).isEqualTo("Catatan");
		}
	}

	@Test
	void drawsNativeChartsOfItsCells() throws Exception {
		try (XSSFWorkbook book = read(press.workbook(Editions.closed()))) {
			XSSFSheet sheet = book.getSheet("Grafik");
			assertThat(sheet.createDrawingPatriarch().getCharts())
				.extracting((chart) -> chart.getTitleText().getString())
				.containsExactly("Lokasi menurut rentang fisik: Lokasi", "Rekap per kecamatan: Rata-rata fisik %",
						"Kurva S kota", "Usulan lahan menurut tahap: Jumlah");
			assertThat(book.getPackagePart().getPackage().getParts())
				.noneMatch((part) -> part.getPartName().getName().contains("embeddings"));
		}
	}

	@Test
	void saysWhatItIsAndUntilWhen() throws IOException {
		try (XSSFWorkbook book = read(press.workbook(Editions.closed()))) {
			Map<String, String> notes = new LinkedHashMap<>();
			book.getSheet("Catatan")
				.forEach((row) -> notes.put(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue()));
			assertThat(notes).containsEntry("Kode verifikasi", "M2K-94QD")
				.containsEntry("Keadaan", "Keadaan Senin, 16 Februari 2026, 00.00 WIB")
				.containsEntry("SHA-256 isi laporan", Editions.SHA256)
				.containsEntry("Periksa di", Presses.ADDRESS + "/verifikasi/M2K-94QD")
				.containsKey("Kritis");
		}
	}

	@Test
	void letsNoTypedTextBecomeAFormula() throws IOException {
		try (XSSFWorkbook book = read(press.workbook(Editions.closed()))) {
			for (Sheet sheet : book) {
				for (Row row : sheet) {
					assertThat(row).allMatch((cell) -> cell.getCellType() != CellType.FORMULA);
				}
			}
		}
		String list = text(press.list(Editions.closed()).content());
		assertThat(list.lines().flatMap((line) -> List.of(line.split(";")).stream()))
			.anyMatch((cell) -> cell.contains("=cmd|"))
			.noneMatch((cell) -> cell.replaceFirst("^\"", "").startsWith("="));
	}

	@Test
	void namesFilesByWeekAndState() {
		assertThat(press.list(Editions.closed()).name()).isEqualTo("laporan-2026-M07.csv");
		assertThat(press.bundle(Editions.corrected()).name()).isEqualTo("laporan-2026-M07-ralat-1.zip");
		assertThat(press.workbook(Editions.open()).name()).isEqualTo("laporan-2026-M07-sementara.xlsx");
	}

	@Test
	void packsATableAFile() throws IOException {
		Map<String, String> files = unzip(press.bundle(Editions.corrected()).content());

		assertThat(files.keySet()).startsWith("catatan.csv", "ringkasan-kalimat.csv", "ringkasan-angka.csv")
			.contains("rekap-kecamatan.csv", "kurva-kota.csv", "kelurahan-semua.csv", "ralat-angka.csv");
		assertThat(files.get("kelurahan-semua.csv")).isEqualTo(text(press.list(Editions.corrected()).content()))
			.startsWith("\uFEFFKode kelurahan;Kelurahan;");
		assertThat(files.get("kurva-kota.csv")).contains("11/01/2026;2,00;1,30\r\n");
	}

	@Test
	void givesTheSameEverywhere() throws Exception {
		Edition edition = Editions.corrected();
		byte[] bundle = press.bundle(edition).content();
		List<String> cells = Cells.of(press.workbook(edition).content());

		Elsewhere.run(() -> {
			assertThat(Presses.press().bundle(Editions.corrected()).content()).isEqualTo(bundle);
			assertThat(Cells.of(Presses.press().workbook(Editions.corrected()).content())).isEqualTo(cells);
		});
	}

	@Test
	void saysSoWhenATableIsEmpty() throws IOException {
		Edition edition = Editions.saying(Part.KENDALA, Chapters.grid("kendala.kosong", "Kendala",
				List.of(Chapters.column("nomor", "Nomor", id.pantaugerai.edition.Column.Kind.TEXT)), List.of()));
		try (XSSFWorkbook book = read(press.workbook(edition))) {
			assertThat(book.getSheet("Grafik")).isNull();
			assertThat(book.getSheet("Kendala").getRow(1).getCell(0).getStringCellValue())
				.isEqualTo("Tidak ada pada minggu ini.");
		}
	}

	private static void compare(Piece.Grid grid, Sheet sheet) {
		assertThat(sheet.getLastRowNum()).isEqualTo(grid.rows().size());
		for (int at = 0; at < grid.rows().size(); at++) {
			for (int column = 0; column < grid.columns().size(); column++) {
				Object expected = Spelling.read(grid.columns().get(column), grid.rows().get(at).values().get(column));
				assertThat(value(sheet.getRow(at + 1).getCell(column), expected))
					.as("%s, row %s, column %s", grid.code(), at, column)
					.isEqualTo((expected instanceof String text) ? CellText.of(text).replace("\u0007", "?") : expected);
			}
		}
	}

	private static @Nullable Object value(Cell cell, @Nullable Object like) {
		Map<Class<?>, Function<Cell, Object>> readers = Map.of(String.class, Cell::getStringCellValue, Long.class,
				(it) -> (long) it.getNumericCellValue(), LocalDate.class,
				(it) -> it.getLocalDateTimeCellValue().toLocalDate(), LocalDateTime.class,
				Cell::getLocalDateTimeCellValue, BigDecimal.class,
				(it) -> BigDecimal.valueOf(it.getNumericCellValue()).setScale(2));
		if (like == null) {
			assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
			return null;
		}
		return Objects.requireNonNull(readers.get(like.getClass())).apply(cell);
	}

	private static XSSFWorkbook read(PressedFile file) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
	}

	private static Map<String, String> unzip(byte[] archive) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), text(in.readAllBytes()));
			}
		}
		return files;
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

}

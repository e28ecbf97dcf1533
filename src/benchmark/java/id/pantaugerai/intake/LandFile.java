package id.pantaugerai.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Made-up lists of land assets as long as wanted, with every kind of cell. */
final class LandFile {

	private static final List<String> HEAD = List.of("Pemilik", "OPD", "No Register", "Jenis Hak", "No Sertifikat",
			"Tanggal Sertifikat", "Sengketa", "Kode Kelurahan", "Alamat", "Lintang", "Bujur", "Luas m2",
			"Status Pemanfaatan", "Kemiringan", "Urukan", "Lebar Jalan m", "Strategis", "Rawan Bencana", "LP2B LSD",
			"Tata Ruang", "Keterangan");

	private LandFile() {
	}

	/** With semicolons and decimal commas. */
	static byte[] csv(int rows) {
		return IntStream.rangeClosed(0, rows)
			.mapToObj((number) -> (number == 0) ? HEAD : row(number))
			.map((cells) -> cells.stream().map(LandFile::text).collect(Collectors.joining(";")))
			.collect(Collectors.joining("\r\n"))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** With numbers and dates as Excel keeps them. */
	static byte[] workbook(int rows) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "Tolok ukur", "1.0"); Worksheet sheet = book.newWorksheet("Aset")) {
			for (int number = 0; number <= rows; number++) {
				List<?> cells = (number == 0) ? HEAD : row(number);
				for (int column = 0; column < cells.size(); column++) {
					put(sheet, number, column, cells.get(column));
				}
			}
		}
		return bytes.toByteArray();
	}

	private static List<Object> row(int number) {
		return List.of((number % 3 == 0) ? "Pemprov" : "Pemkot", "Dinas " + number % 40, "12.01.%06d".formatted(number),
				"SHP", "08.01." + number, LocalDate.of(1990, 1, 1).plusDays(number % 12_000), "tidak",
				"18.71.01.%d".formatted(1004 + number % 3), "Jl. Teuku Umar No. " + number, new BigDecimal("-5.385"),
				new BigDecimal("105.258"), new BigDecimal("1240.50").add(BigDecimal.valueOf(number % 900)), "kosong",
				"datar", "tidak", new BigDecimal("6.5"), "ya", "tidak ada", "tidak", "sesuai",
				"Dicatat dari KIB A, halaman " + number % 400);
	}

	private static String text(Object value) {
		if (value instanceof LocalDate date) {
			return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
		}
		return (value instanceof BigDecimal number) ? number.toPlainString().replace('.', ',') : value.toString();
	}

	private static void put(Worksheet sheet, int row, int column, Object value) {
		if (value instanceof LocalDate date) {
			sheet.value(row, column, date);
			sheet.style(row, column).format("dd/mm/yyyy").set();
		}
		else if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else {
			sheet.value(row, column, value.toString());
		}
	}

}

package id.pantaugerai.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files of land assets for tests. */
public final class AssetFiles {

	private static final List<Object> HEAD = List.of("Pemilik", "OPD", "No. Register", "Kelurahan", "Kecamatan",
			"Alamat", "Luas (m²)", "Tanggal Sertifikat", "Sengketa");

	private AssetFiles() {
	}

	/** Two hundred rows, seven of them with something wrong. */
	public static byte[] twoHundredWithSevenErrors() {
		List<List<Object>> rows = new ArrayList<>();
		for (int number = 1; number <= 193; number++) {
			rows.add(good(number));
		}
		rows.add(List.of("Pemkot", "Dinas A", "E-1", "Atlantis", "Kedaton", "Jl. 1", 1000, "12/2/2019", "tidak"));
		rows.add(
				List.of("Pemkot", "Dinas A", "E-2", "Sukamenanti", "Kedaton", "Jl. 1", "banyak", "12/2/2019", "tidak"));
		rows.add(List.of("Kerajaan", "Dinas A", "E-3", "Sukamenanti", "Kedaton", "Jl. 1", 1000, "12/2/2019", "tidak"));
		rows.add(List.of("Pemkot", "", "E-4", "Sukamenanti", "Kedaton", "Jl. 1", 1000, "12/2/2019", "tidak"));
		rows.add(List.of("Pemkot", "Dinas A", "E-5", "Sukamenanti", "Panjang", "Jl. 1", 1000, "12/2/2019", "tidak"));
		rows.add(List.of("Pemkot", "Dinas A", "E-6", "Sukamenanti", "Kedaton", "Jl. 1", 1000, "31/2/2019", "entah"));
		rows.add(good(5));
		return workbook(rows);
	}

	/** A row that an import takes. */
	public static List<Object> good(int number) {
		return List.of("Pemkot", "Dinas Pendidikan", "REG-" + number, "18.71.01.1005", "", "Jl. Teuku Umar " + number,
				new BigDecimal("1240.50"), LocalDate.of(2019, 2, 12), "tidak");
	}

	/** The first good row with another area. */
	public static byte[] remeasured() {
		return workbook(List.of(List.of("Pemkot", "Dinas Pendidikan", "REG-1", "18.71.01.1005", "", "", 650, "", "")));
	}

	/** A workbook with the usual headings below a title. */
	public static byte[] workbook(List<List<Object>> rows) {
		List<List<Object>> all = new ArrayList<>();
		all.add(List.of("DAFTAR ASET TANAH"));
		all.add(HEAD);
		all.addAll(rows);
		return raw(all);
	}

	/** A workbook with these rows alone. */
	public static byte[] raw(List<? extends List<?>> rows) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "uji", "1.0")) {
			Worksheet sheet = book.newWorksheet("Aset");
			for (int row = 0; row < rows.size(); row++) {
				for (int column = 0; column < rows.get(row).size(); column++) {
					write(sheet, row, column, rows.get(row).get(column));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void write(Worksheet sheet, int row, int column, Object value) {
		if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else if (value instanceof LocalDate date) {
			sheet.value(row, column, date);
			sheet.style(row, column).format("dd/mm/yyyy").set();
		}
		else if (value.toString().startsWith("=")) {
			sheet.formula(row, column, value.toString().substring(1));
		}
		else {
			sheet.value(row, column, value.toString());
		}
	}

}

package id.pantaugerai.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet as XLSX: typed figures and dates, a frozen head, filters; no cell is a
 * formula.
 */
final class SheetWorkbook {

	/** Rows that wait in memory before they are written out. */
	private static final int AT_ONCE = 500;

	/** What names a row stays in sight. */
	private static final int FROZEN_COLUMNS = 2;

	private SheetWorkbook() {
	}

	static <T> byte[] write(Sheet<T> sheet, String notesName, List<SheetNote> notes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "Pantau Gerai", "1.0")) {
			try (Worksheet page = book.newWorksheet(sheet.name())) {
				fill(page, sheet);
			}
			try (Worksheet page = book.newWorksheet(notesName)) {
				explain(page, notes);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static <T> void fill(Worksheet page, Sheet<T> sheet) throws IOException {
		List<SheetColumn<T>> columns = sheet.columns();
		for (int number = 0; number < columns.size(); number++) {
			page.width(number, columns.get(number).width());
			page.inlineString(0, number, columns.get(number).title());
			page.style(0, number).bold().wrapText(true).set();
		}
		page.freezePane(FROZEN_COLUMNS, 1);
		page.setAutoFilter(0, 0, sheet.rows().size(), columns.size() - 1);
		for (int row = 0; row < sheet.rows().size(); row++) {
			for (int number = 0; number < columns.size(); number++) {
				put(page, row + 1, number, columns.get(number).of(sheet.rows().get(row)));
			}
			if (row % AT_ONCE == AT_ONCE - 1) {
				page.flush();
			}
		}
	}

	private static void put(Worksheet page, int row, int column, @Nullable Object value) {
		if (value instanceof LocalDate date) {
			page.value(row, column, date);
			page.style(row, column).format("dd/mm/yyyy").set();
		}
		else if (value instanceof LocalDateTime moment) {
			page.value(row, column, moment);
			page.style(row, column).format("dd/mm/yyyy hh:mm").set();
		}
		else if (value instanceof Number number) {
			page.value(row, column, number);
			if (number instanceof BigDecimal figure && figure.scale() > 0) {
				page.style(row, column).format("0." + "0".repeat(figure.scale())).set();
			}
		}
		else if (value != null) {
			page.inlineString(row, column, CellText.of(value.toString()));
		}
	}

	private static void explain(Worksheet page, List<SheetNote> notes) {
		page.width(0, 24);
		page.width(1, 90);
		for (int row = 0; row < notes.size(); row++) {
			page.inlineString(row, 0, notes.get(row).name());
			page.inlineString(row, 1, CellText.of(notes.get(row).text()));
			page.style(row, 0).bold().set();
			page.style(row, 1).wrapText(true).set();
		}
	}

}

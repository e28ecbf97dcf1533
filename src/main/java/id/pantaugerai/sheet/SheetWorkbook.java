package id.pantaugerai.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.LongFunction;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StreamUtils;

/**
 * Writes a sheet as XLSX: typed figures and dates, a frozen head, filters; no cell is a
 * formula.
 *
 * @param notesName of the second sheet
 * @param notes on it, when there were so many rows
 */
record SheetWorkbook(String notesName, LongFunction<List<SheetNote>> notes) {

	/** Rows that wait in memory before they are written out. */
	private static final int AT_ONCE = 500;

	/** What names a row stays in sight. */
	private static final int FROZEN_COLUMNS = 2;

	<T> void write(Sheet<T> sheet, OutputStream out) throws IOException {
		try (Workbook book = new Workbook(StreamUtils.nonClosing(out), "Pantau Gerai", "1.0")) {
			int count;
			try (Worksheet page = book.newWorksheet(sheet.name())) {
				count = fill(page, sheet);
			}
			try (Worksheet page = book.newWorksheet(notesName)) {
				explain(page, notes.apply(count));
			}
		}
	}

	private static <T> int fill(Worksheet page, Sheet<T> sheet) {
		List<SheetColumn<T>> columns = sheet.columns();
		for (int number = 0; number < columns.size(); number++) {
			page.width(number, columns.get(number).width());
			page.inlineString(0, number, columns.get(number).title());
			page.style(0, number).bold().wrapText(true).set();
		}
		page.freezePane(FROZEN_COLUMNS, 1);
		int[] count = new int[1];
		sheet.rows().each((row) -> {
			count[0]++;
			for (int number = 0; number < columns.size(); number++) {
				put(page, count[0], number, columns.get(number).of(row));
			}
			flush(page, count[0]);
		});
		page.setAutoFilter(0, 0, count[0], columns.size() - 1);
		return count[0];
	}

	private static void flush(Worksheet page, int count) {
		try {
			if (count % AT_ONCE == 0) {
				page.flush();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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

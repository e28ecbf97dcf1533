package id.pantaugerai.standing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.standing.StandingSheet.Column;
import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a list as XLSX: typed figures and dates, a frozen head, filters; no cell is a
 * formula.
 */
@Component
@RequiredArgsConstructor
class StandingWorkbook {

	private final MessageSource messages;

	void write(List<Column> columns, List<Standing> standings, List<List<String>> notes, OutputStream out) {
		try (Workbook book = new Workbook(out, "Pantau Gerai", "1.0")) {
			fill(book.newWorksheet(name("sheet")), columns, standings);
			explain(book.newWorksheet(name("notes")), notes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String name(String key) {
		return messages.getMessage("standing.list." + key, null, StandingSheet.LOCALE);
	}

	private static void fill(Worksheet sheet, List<Column> columns, List<Standing> standings) {
		for (int number = 0; number < columns.size(); number++) {
			sheet.width(number, columns.get(number).width());
			sheet.inlineString(0, number, columns.get(number).title());
			sheet.style(0, number).bold().wrapText(true).set();
		}
		for (int row = 0; row < standings.size(); row++) {
			for (int number = 0; number < columns.size(); number++) {
				put(sheet, row + 1, number, columns.get(number).value().apply(standings.get(row)));
			}
		}
		sheet.freezePane(2, 1);
		sheet.setAutoFilter(0, 0, standings.size(), columns.size() - 1);
	}

	private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
		if (value instanceof LocalDate date) {
			sheet.value(row, column, date);
			sheet.style(row, column).format("dd/mm/yyyy").set();
		}
		else if (value instanceof Number number) {
			sheet.value(row, column, number);
			if (number instanceof BigDecimal) {
				sheet.style(row, column).format("0.00").set();
			}
		}
		else if (value != null) {
			sheet.inlineString(row, column, value.toString());
		}
	}

	private static void explain(Worksheet sheet, List<List<String>> notes) {
		sheet.width(0, 24);
		sheet.width(1, 90);
		for (int row = 0; row < notes.size(); row++) {
			sheet.inlineString(row, 0, notes.get(row).get(0));
			sheet.inlineString(row, 1, notes.get(row).get(1));
			sheet.style(row, 0).bold().set();
			sheet.style(row, 1).wrapText(true).set();
		}
	}

}

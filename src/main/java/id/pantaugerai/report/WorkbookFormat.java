package id.pantaugerai.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;

import id.pantaugerai.sheet.CellText;
import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes a report as a workbook: figures and dates typed, and a sheet that explains every
 * column.
 */
@Component
@RequiredArgsConstructor
class WorkbookFormat {

	private static final ReportColumn[] COLUMNS = ReportColumn.values();

	/** Rows that wait in memory before they are written out. */
	private static final int AT_ONCE = 500;

	/** Three lines of a heading. */
	private static final int HEADING_HEIGHT = 45;

	private static final int LINE_HEIGHT = 15;

	/** A row is never higher. */
	private static final int HIGHEST = 405;

	/** Code and name stay in sight. */
	private static final int FROZEN_COLUMNS = 2;

	private final ReportWords words;

	private final NotesSheet notes;

	byte[] write(WeeklyReport report) {
		try {
			Path file = Files.createTempFile("laporan", ".xlsx");
			try {
				writeTo(file, report);
				return CreationStamp.set(file, report.asOf());
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void writeTo(Path file, WeeklyReport report) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
				Workbook book = new Workbook(out, words.say("app.title"), "1.0")) {
			book.properties().setTitle(words.title(report));
			try (Worksheet sheet = book.newWorksheet(words.say("report.file.sheet", report.week()))) {
				writeRows(sheet, report);
			}
			try (Worksheet sheet = book.newWorksheet(words.say("report.file.notes"))) {
				notes.write(sheet, report);
			}
		}
	}

	private void writeRows(Worksheet sheet, WeeklyReport report) throws IOException {
		lay(sheet, report);
		for (int column = 0; column < COLUMNS.length; column++) {
			sheet.inlineString(0, column, words.heading(COLUMNS[column]));
			sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").fillColor("E8ECF1").set();
		}
		sheet.rowHeight(0, HEADING_HEIGHT);
		for (int index = 0; index < report.rows().size(); index++) {
			sheet.rowHeight(index + 1, height(report.rows().get(index).obstacles(), ReportColumn.OBSTACLES.getWidth()));
			for (int column = 0; column < COLUMNS.length; column++) {
				write(sheet, index + 1, column, report.rows().get(index));
			}
			if (index % AT_ONCE == AT_ONCE - 1) {
				sheet.flush();
			}
		}
	}

	private void lay(Worksheet sheet, WeeklyReport report) {
		for (int column = 0; column < COLUMNS.length; column++) {
			sheet.width(column, COLUMNS[column].getWidth());
		}
		sheet.freezePane(FROZEN_COLUMNS, 1);
		sheet.setAutoFilter(0, 0, report.rows().size(), COLUMNS.length - 1);
		sheet.repeatRows(0);
		landscape(sheet);
		sheet.header(words.title(report), Position.LEFT);
		sheet.header(words.asOf(report), Position.RIGHT);
		sheet.footer(words.say("report.file.page"), Position.RIGHT);
	}

	static void landscape(Worksheet sheet) {
		sheet.pageOrientation("landscape");
		sheet.paperSize(PaperSize.A4_PAPER);
		sheet.setFitToPage(true);
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
	}

	/** Room for a text in a column of this width. */
	static int height(@Nullable String text, int width) {
		int lines = (text != null) ? 1 + text.length() / width : 1;
		return Math.min(HIGHEST, lines * LINE_HEIGHT);
	}

	private void write(Worksheet sheet, int row, int column, ReportRow from) {
		Object value = COLUMNS[column].of(from, words);
		if (value instanceof BigDecimal figure) {
			sheet.value(row, column, figure);
		}
		else if (value instanceof Integer count) {
			sheet.value(row, column, count);
		}
		else if (value instanceof LocalDate date) {
			sheet.value(row, column, date);
		}
		else if (value instanceof LocalDateTime moment) {
			sheet.value(row, column, moment);
		}
		else if (value instanceof String text) {
			sheet.inlineString(row, column, CellText.of(text));
		}
		style(sheet.style(row, column).verticalAlignment("top"), COLUMNS[column].getKind()).set();
	}

	private static StyleSetter style(StyleSetter style, ReportColumn.Kind kind) {
		return switch (kind) {
			case TEXT -> style;
			case LONG_TEXT -> style.wrapText(true);
			case COUNT -> style.format("0");
			case FIGURE -> style.format("0.00");
			case DATE -> style.format("dd/mm/yyyy");
			case MOMENT -> style.format("dd/mm/yyyy hh:mm");
		};
	}

}

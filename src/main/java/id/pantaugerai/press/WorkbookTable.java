package id.pantaugerai.press;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Spelling;
import id.pantaugerai.sheet.CellText;
import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Writes one table into one sheet: typed cells, a head that stays in sight, filters. */
@RequiredArgsConstructor
final class WorkbookTable {

	private static final int CHARACTER = 256;

	private static final int NARROWEST = 9;

	private static final int WIDEST = 28;

	private static final int WIDEST_TEXT = 60;

	private static final float LINE = 15;

	private static final float HIGHEST = 405;

	private final WorkbookStyles styles;

	private final String footer;

	void write(Sheet sheet, Piece.Grid grid) {
		int[] widths = IntStream.range(0, grid.columns().size()).map((at) -> width(grid, at)).toArray();
		head(sheet, grid, widths);
		for (int number = 0; number < grid.rows().size(); number++) {
			row(sheet.createRow(number + 1), grid.columns(), grid.rows().get(number), widths);
		}
		if (grid.rows().isEmpty()) {
			sheet.createRow(1).createCell(0).setCellValue(CellText.of(grid.empty()));
		}
		else {
			sheet.setAutoFilter(new CellRangeAddress(0, grid.rows().size(), 0, widths.length - 1));
		}
		sheet.createFreezePane(frozen(grid.columns()), 1);
		sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
		print(sheet, footer);
	}

	static void print(Sheet sheet, String footer) {
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setFitWidth((short) 1);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.getFooter().setRight(footer);
	}

	private void head(Sheet sheet, Piece.Grid grid, int[] widths) {
		Row row = sheet.createRow(0);
		int lines = 1;
		for (int at = 0; at < widths.length; at++) {
			String heading = Headings.of(grid.columns().get(at));
			sheet.setColumnWidth(at, widths[at] * CHARACTER);
			Cell cell = row.createCell(at);
			cell.setCellValue(CellText.of(heading));
			cell.setCellStyle(styles.head());
			lines = Math.max(lines, 1 + heading.length() / Math.max(1, widths[at] - 2));
		}
		row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
	}

	private void row(Row row, List<Column> columns, id.pantaugerai.edition.Row from, int[] widths) {
		int lines = 1;
		for (int at = 0; at < columns.size(); at++) {
			Column column = columns.get(at);
			String value = from.values().get(at);
			Cell cell = row.createCell(at);
			put(cell, Spelling.read(column, value));
			cell.setCellStyle(styles.of(column.kind()));
			lines = (column.kind() == Kind.LONG_TEXT && value != null)
					? Math.max(lines, 1 + value.length() / widths[at]) : lines;
		}
		row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
	}

	private static void put(Cell cell, @Nullable Object value) {
		if (value instanceof Long count) {
			cell.setCellValue(count);
		}
		else if (value instanceof BigDecimal figure) {
			cell.setCellValue(figure.doubleValue());
		}
		else if (value instanceof LocalDate date) {
			cell.setCellValue(date);
		}
		else if (value instanceof LocalDateTime moment) {
			cell.setCellValue(moment);
		}
		else if (value instanceof String text) {
			cell.setCellValue(CellText.of(text));
		}
	}

	/** What names a row stays in sight: its first words, when more follows. */
	private static int frozen(List<Column> columns) {
		int words = (int) columns.stream().limit(2).takeWhile((column) -> column.kind() == Kind.TEXT).count();
		return Math.min(words, columns.size() - 1);
	}

	private static int width(Piece.Grid grid, int at) {
		Column column = grid.columns().get(at);
		int longest = grid.rows()
			.stream()
			.mapToInt((row) -> ShownValue.of(column, row.values().get(at)).length())
			.max()
			.orElse(0);
		int wanted = Math.max(longest, Headings.room(column)) + 2;
		return Math.max(NARROWEST, Math.min(wanted, (column.kind() == Kind.LONG_TEXT) ? WIDEST_TEXT : WIDEST));
	}

}

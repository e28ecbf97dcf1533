package id.pantaugerai.report;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.stereotype.Component;

/**
 * The sheet of a workbook that says until when the figures hold and what each column
 * means.
 */
@Component
@RequiredArgsConstructor
class NotesSheet {

	private static final int[] WIDTHS = { 28, 16, 100 };

	private final ReportWords words;

	void write(Worksheet sheet, WeeklyReport report) {
		for (int column = 0; column < WIDTHS.length; column++) {
			sheet.width(column, WIDTHS[column]);
		}
		WorkbookFormat.landscape(sheet);
		List<String> head = head(report);
		for (int row = 0; row < head.size(); row++) {
			sheet.inlineString(row, 0, head.get(row));
		}
		sheet.style(0, 0).bold().fontSize(14).set();
		writeColumns(sheet, head.size() + 1);
	}

	private List<String> head(WeeklyReport report) {
		List<String> head = new ArrayList<>(
				List.of(words.title(report), words.period(report), words.asOf(report), words.area(report)));
		if (report.running()) {
			head.add(words.say("report.running.note"));
		}
		head.add(words.say("report.file.empty"));
		head.add(words.say("report.file.source"));
		return head;
	}

	private void writeColumns(Worksheet sheet, int top) {
		String[] headings = { words.say("report.notes.column"), words.say("report.notes.unit"),
				words.say("report.notes.rule") };
		for (int column = 0; column < headings.length; column++) {
			sheet.inlineString(top, column, headings[column]);
			sheet.style(top, column).bold().fillColor("E8ECF1").set();
		}
		for (ReportColumn column : ReportColumn.values()) {
			int row = top + 1 + column.ordinal();
			sheet.inlineString(row, 0, words.heading(column));
			sheet.inlineString(row, 1, words.unit(column));
			sheet.inlineString(row, 2, words.rule(column));
			sheet.rowHeight(row, WorkbookFormat.height(words.rule(column), WIDTHS[2]));
			sheet.range(row, 0, row, 2).style().wrapText(true).verticalAlignment("top").set();
		}
	}

}

package id.pantaugerai.press;

import java.util.List;

import id.pantaugerai.edition.Content.Note;
import id.pantaugerai.sheet.CellText;
import lombok.RequiredArgsConstructor;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: what the workbook is, and the way to its tables. */
@RequiredArgsConstructor
final class WorkbookCover {

	private static final int NAME_WIDTH = 24 * 256;

	private static final int TEXT_WIDTH = 80 * 256;

	private final WorkbookStyles styles;

	private final PressWords words;

	void write(XSSFSheet sheet, List<Note> imprint) {
		sheet.setColumnWidth(0, NAME_WIDTH);
		sheet.setColumnWidth(1, TEXT_WIDTH);
		int at = 0;
		for (Note note : imprint) {
			XSSFRow row = sheet.createRow(at);
			row.createCell(0).setCellValue(CellText.of(note.name()));
			Cell text = row.createCell(1);
			text.setCellValue(CellText.of(note.text()));
			if (at++ == 0) {
				text.setCellStyle(styles.title());
			}
		}
		links(sheet, at + 1);
		sheet.setDisplayGridlines(false);
		WorkbookTable.print(sheet, words.say("press.book.page"));
	}

	private void links(XSSFSheet sheet, int top) {
		Workbook book = sheet.getWorkbook();
		sheet.createRow(top).createCell(0).setCellValue(words.say("press.book.contents"));
		for (int number = 1; number < book.getNumberOfSheets(); number++) {
			String name = book.getSheetName(number);
			Cell cell = sheet.createRow(top + number).createCell(0);
			cell.setCellValue(CellText.of(name));
			cell.setCellStyle(styles.link());
			XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
			link.setAddress("'" + name.replace("'", "''") + "'!A1");
			cell.setHyperlink(link);
		}
	}

}

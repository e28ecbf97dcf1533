package id.pantaugerai.press;

import java.util.EnumMap;
import java.util.Map;

import id.pantaugerai.edition.Column.Kind;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells, made once a workbook. */
final class WorkbookStyles {

	private static final byte[] GROUND = { (byte) 0xE8, (byte) 0xEC, (byte) 0xF1 };

	private final Map<Kind, CellStyle> kinds = new EnumMap<>(Kind.class);

	private final CellStyle head;

	private final CellStyle title;

	private final CellStyle link;

	WorkbookStyles(XSSFWorkbook book) {
		for (Kind kind : Kind.values()) {
			CellStyle style = book.createCellStyle();
			style.setVerticalAlignment(VerticalAlignment.TOP);
			style.setDataFormat(book.createDataFormat().getFormat(format(kind)));
			style.setWrapText(kind == Kind.LONG_TEXT);
			kinds.put(kind, style);
		}
		this.head = head(book);
		this.title = lettered(book, 14, IndexedColors.AUTOMATIC);
		this.link = lettered(book, 11, IndexedColors.BLUE);
	}

	CellStyle of(Kind kind) {
		return kinds.getOrDefault(kind, head);
	}

	CellStyle head() {
		return head;
	}

	CellStyle title() {
		return title;
	}

	CellStyle link() {
		return link;
	}

	private static String format(Kind kind) {
		return switch (kind) {
			case TEXT, LONG_TEXT, MARK -> "@";
			case COUNT -> "#,##0";
			case FIGURE -> "#,##0.00";
			case CHANGE -> "+#,##0.00;-#,##0.00;0.00";
			case DATE -> "dd/mm/yyyy";
			case MOMENT -> "dd/mm/yyyy hh:mm";
		};
	}

	private static CellStyle head(XSSFWorkbook book) {
		XSSFCellStyle style = (XSSFCellStyle) lettered(book, 11, IndexedColors.AUTOMATIC);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setFillForegroundColor(new XSSFColor(GROUND));
		return style;
	}

	private static CellStyle lettered(XSSFWorkbook book, int points, IndexedColors colour) {
		XSSFFont font = book.createFont();
		font.setFontHeightInPoints((short) points);
		font.setBold(colour == IndexedColors.AUTOMATIC);
		if (colour != IndexedColors.AUTOMATIC) {
			font.setColor(colour.getIndex());
			font.setUnderline(Font.U_SINGLE);
		}
		CellStyle style = book.createCellStyle();
		style.setFont(font);
		return style;
	}

}

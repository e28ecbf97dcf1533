package id.pantaugerai.sheet;

import java.util.List;

/**
 * A list as a spreadsheet has it.
 *
 * @param name of the sheet in a workbook
 * @param columns in order
 * @param rows in order
 */
public record Sheet<T>(String name, List<SheetColumn<T>> columns, List<T> rows) {

	/** As CSV for Indonesian Excel: semicolons, a byte order mark, decimal commas. */
	public byte[] csv() {
		return csv("");
	}

	/** The same with a last line that says what is missing; empty when nothing is. */
	public byte[] csv(String remark) {
		return SheetText.write(this, remark);
	}

	/** As XLSX, with a second sheet of notes. */
	public byte[] xlsx(String notesName, List<SheetNote> notes) {
		return SheetWorkbook.write(this, notesName, notes);
	}

}

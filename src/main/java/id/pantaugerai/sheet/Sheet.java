package id.pantaugerai.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.LongFunction;

/**
 * A list as a spreadsheet has it. It is written row by row and holds none of them.
 *
 * @param name of the sheet in a workbook
 * @param columns in order
 * @param rows in order
 */
public record Sheet<T>(String name, List<SheetColumn<T>> columns, Rows<T> rows) {

	/** The same of rows that are at hand. */
	public Sheet(String name, List<SheetColumn<T>> columns, List<T> rows) {
		this(name, columns, rows::forEach);
	}

	/** As CSV for Indonesian Excel: semicolons, a byte order mark, decimal commas. */
	public byte[] csv() {
		return bytes(this::csv);
	}

	/** The same, into a stream that stays open. */
	public void csv(OutputStream out) throws IOException {
		SheetText.write(this, out);
	}

	/** As XLSX, with a second sheet of notes. */
	public byte[] xlsx(String notesName, List<SheetNote> notes) {
		return bytes((out) -> xlsx(out, notesName, (count) -> notes));
	}

	/**
	 * The same, into a stream that stays open; the notes are asked for once it is known
	 * how many rows there were.
	 */
	public void xlsx(OutputStream out, String notesName, LongFunction<List<SheetNote>> notes) throws IOException {
		new SheetWorkbook(notesName, notes).write(this, out);
	}

	private static byte[] bytes(Writing writing) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			writing.to(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private interface Writing {

		void to(OutputStream out) throws IOException;

	}

}

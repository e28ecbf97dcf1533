package id.pantaugerai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook, row by row. */
final class WorkbookRows implements RowReader {

	private final ReadableWorkbook book;

	private WorkbookRows(ReadableWorkbook book) {
		this.book = book;
	}

	static WorkbookRows open(Path file) throws IOException {
		try {
			return new WorkbookRows(new ReadableWorkbook(file.toFile()));
		}
		catch (ExcelReaderException ex) {
			throw new RefusedFileException("broken");
		}
	}

	@Override
	public Stream<SheetRow> rows() throws IOException {
		Spliterator<Row> rows = book.getFirstSheet().openStream().spliterator();
		return StreamSupport.stream(new Guarded(rows), false).map(WorkbookRows::row);
	}

	@Override
	public void close() throws IOException {
		book.close();
	}

	private static SheetRow row(Row read) {
		List<SheetCell> cells = new ArrayList<>(read.getCellCount());
		for (int column = 0; column < Math.min(read.getCellCount(), HeaderRow.MOST_COLUMNS + 1); column++) {
			cells.add(read.getOptionalCell(column).map(WorkbookRows::cell).orElse(SheetCell.EMPTY));
		}
		return new SheetRow(read.getRowNum(), cells);
	}

	private static SheetCell cell(Cell cell) {
		if (cell.getFormula() != null && !cell.getFormula().isEmpty() || cell.getType() == CellType.FORMULA) {
			return new SheetCell("=" + cell.getFormula(), null, true);
		}
		return switch (cell.getType()) {
			case NUMBER -> SheetCell.of(cell.asNumber());
			case BOOLEAN -> SheetCell.of(Boolean.TRUE.equals(cell.asBoolean()) ? "ya" : "tidak");
			default -> SheetCell.of(cell.getText());
		};
	}

	/** Rows up to where they cannot be read. */
	private record Guarded(Spliterator<Row> rows) implements Spliterator<Row> {

		@Override
		public boolean tryAdvance(Consumer<? super Row> taker) {
			List<Row> read = new ArrayList<>(1);
			try {
				rows.tryAdvance(read::add);
			}
			catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException ex) {
				throw new RefusedFileException("broken");
			}
			read.forEach(taker);
			return !read.isEmpty();
		}

		@Override
		public @Nullable Spliterator<Row> trySplit() {
			return null;
		}

		@Override
		public long estimateSize() {
			return Long.MAX_VALUE;
		}

		@Override
		public int characteristics() {
			return ORDERED;
		}

	}

}

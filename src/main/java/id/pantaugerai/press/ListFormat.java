package id.pantaugerai.press;

import java.util.List;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.edition.Spelling;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetColumn;

/** Writes a table as comma-separated values, as Indonesian Excel reads them. */
final class ListFormat {

	private ListFormat() {
	}

	static byte[] write(Piece.Grid grid) {
		List<SheetColumn<Row>> columns = IntStream.range(0, grid.columns().size())
			.mapToObj((at) -> column(grid.columns().get(at), at))
			.toList();
		return new Sheet<>(grid.title(), columns, grid.rows()).csv();
	}

	private static SheetColumn<Row> column(Column column, int at) {
		return new SheetColumn<>(column.heading(), 0, (row) -> Spelling.read(column, row.values().get(at)));
	}

}

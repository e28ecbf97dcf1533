package id.pantaugerai.press;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.shared.Figures;
import org.jspecify.annotations.Nullable;

/**
 * A chart of some columns of a table.
 *
 * @param kind how it is drawn
 * @param grid the table
 * @param category the column along the axis
 * @param values the columns that are drawn
 */
record Diagram(Kind kind, Piece.Grid grid, int category, List<Integer> values) {

	Diagram {
		values = List.copyOf(values);
	}

	/** The table and what is drawn of it. */
	String title() {
		return (kind == Kind.LINES || values.size() != 1) ? grid.title() : grid.title() + ": " + name(values.get(0));
	}

	String name(int column) {
		return Headings.of(grid.columns().get(column));
	}

	/** How its figures are written. */
	String format() {
		return (grid.columns().get(values.get(0)).kind() == Column.Kind.COUNT) ? "#,##0" : "#,##0.00";
	}

	/** Along the axis, in words. */
	String[] categories() {
		Column column = grid.columns().get(category);
		return grid.rows().stream().map((row) -> word(column, row.values().get(category))).toArray(String[]::new);
	}

	@Nullable Double[] figures(int column) {
		return grid.rows()
			.stream()
			.map((row) -> row.values().get(column))
			.map((value) -> (value != null) ? new BigDecimal(value).doubleValue() : null)
			.toArray(Double[]::new);
	}

	/** Whether anything is known that could be drawn. */
	boolean drawable() {
		return IntStream.range(0, values.size())
			.anyMatch((at) -> grid.rows().stream().anyMatch((row) -> row.values().get(values.get(at)) != null));
	}

	private static String word(Column column, @Nullable String value) {
		return (column.kind() == Column.Kind.DATE && value != null) ? new Figures().shortDate(LocalDate.parse(value))
				: ShownValue.of(column, value);
	}

	/** How a chart is drawn. */
	enum Kind {

		/** Lines over days, in percent. */
		LINES,

		/** A bar for each row. */
		BARS

	}

}

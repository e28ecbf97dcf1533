package id.pantaugerai.press;

import java.util.Objects;
import java.util.regex.Pattern;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import org.jspecify.annotations.Nullable;

/** How a table is laid out where room is scarce. */
final class Layout {

	private static final Pattern CODE = Pattern.compile("\\d{2}(\\.\\d{2}){1,2}(\\.\\d{4})?");

	private Layout() {
	}

	/** Whether a column holds nothing but codes of territories. */
	static boolean isCode(Piece.Grid grid, int at) {
		return grid.columns().get(at).kind() == Kind.TEXT && !grid.rows().isEmpty()
				&& grid.rows()
					.stream()
					.map((row) -> row.values().get(at))
					.filter(Objects::nonNull)
					.allMatch((value) -> CODE.matcher(value).matches());
	}

	/** What is to be known of a figure; absent for most. */
	static @Nullable String mark(Piece.Grid grid, Row row, int at) {
		boolean marked = at + 1 < grid.columns().size() && grid.columns().get(at + 1).kind() == Kind.MARK;
		return marked ? row.values().get(at + 1) : null;
	}

	/**
	 * The letters that a value needs beside each other; a moment may break after its day.
	 */
	static int room(Kind kind, String shown) {
		return (kind == Kind.MOMENT) ? shown.indexOf(',') + 1 : shown.length();
	}

}

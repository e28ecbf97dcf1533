package id.pantaugerai.edition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.ReportFigures;
import id.pantaugerai.edition.Row;
import id.pantaugerai.edition.web.TableView.Cell;
import id.pantaugerai.edition.web.TableView.Head;
import id.pantaugerai.edition.web.TableView.Line;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/** Writes the tables of a report as Indonesian offices do. */
final class Tables {

	private static final Figures FIGURES = new Figures();

	private static final Pattern KELURAHAN = Pattern.compile("(\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4})(\\..*)?");

	private static final Pattern KECAMATAN = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}");

	private static final Pattern OBSTACLE = Pattern.compile("KD-\\d{4}-\\d{4,9}");

	/** Columns that say again what the address of a row says. */
	private static final Set<String> CODES = Set.of("kelurahan_code", "kecamatan_code");

	private Tables() {
	}

	/** A table, of whose so many rows only the files may have all. */
	static TableView view(Piece.Grid grid, int rows) {
		List<Integer> shown = IntStream.range(0, grid.columns().size())
			.filter((at) -> !CODES.contains(grid.columns().get(at).code()) && !isMark(grid, at))
			.boxed()
			.toList();
		return new TableView(shown.stream().map((at) -> head(grid.columns().get(at))).toList(),
				grid.rows().stream().map((row) -> line(grid, row, shown)).toList(), rows - grid.rows().size(),
				grid.empty());
	}

	private static Head head(Column column) {
		return new Head(column.heading(), unit(column), ReportFigures.isIn(column));
	}

	private static Line line(Piece.Grid grid, Row row, List<Integer> shown) {
		List<Cell> cells = new ArrayList<>();
		for (int at : shown) {
			Column column = grid.columns().get(at);
			cells.add(new Cell(text(column, row.values().get(at)), name(column), css(column),
					cells.isEmpty() ? href(row.key()) : null, isMark(grid, at + 1) ? row.values().get(at + 1) : null));
		}
		return new Line(cells.get(0), cells.subList(1, cells.size()));
	}

	/** Whether a column tells of the figure before it. */
	private static boolean isMark(Piece.Grid grid, int at) {
		return at < grid.columns().size() && grid.columns().get(at).kind() == Kind.MARK;
	}

	/** Its unit, unless the heading says it already. */
	private static @Nullable String unit(Column column) {
		return column.heading().equalsIgnoreCase(column.unit()) ? null : column.unit();
	}

	private static String name(Column column) {
		String unit = unit(column);
		return (unit != null) ? column.heading() + " (" + unit + ")" : column.heading();
	}

	private static @Nullable String css(Column column) {
		return switch (column.kind()) {
			case COUNT, FIGURE, CHANGE -> "num";
			case LONG_TEXT -> "full";
			case DATE -> "nowrap";
			case TEXT, MARK, MOMENT -> null;
		};
	}

	private static @Nullable String href(String key) {
		var kelurahan = KELURAHAN.matcher(key);
		if (kelurahan.matches()) {
			return "/kelurahan/" + kelurahan.group(1);
		}
		return KECAMATAN.matcher(key).matches() ? "/kecamatan/" + key
				: OBSTACLE.matcher(key).matches() ? "/kendala/" + key : null;
	}

	static String text(Column column, @Nullable String value) {
		if (value == null) {
			return Figures.NONE;
		}
		return switch (column.kind()) {
			case TEXT, LONG_TEXT, MARK -> value;
			case COUNT, FIGURE, CHANGE -> ReportFigures.text(column, value);
			case DATE -> FIGURES.date(LocalDate.parse(value));
			case MOMENT -> FIGURES.shortMoment(moment(value));
		};
	}

	private static Instant moment(String value) {
		return LocalDateTime.parse(value).atZone(Zone.WIB).toInstant();
	}

}

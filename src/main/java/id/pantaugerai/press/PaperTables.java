package id.pantaugerai.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.ReportFigures;
import id.pantaugerai.edition.Row;
import id.pantaugerai.press.PaperPiece.Cell;
import id.pantaugerai.press.PaperPiece.Head;
import id.pantaugerai.press.PaperPiece.Line;
import org.jspecify.annotations.Nullable;

/**
 * Sets one table on paper: letters as large as its columns allow, across the paper when
 * they need it, codes below names and long texts below rows when there are many columns.
 */
final class PaperTables {

	/** From here on codes and long texts leave columns of their own. */
	private static final int MANY = 10;

	/** Leads from a figure to what is to be known of it. */
	private static final String STAR = "*";

	private static final int LONGEST_TEXT = 14;

	/** Names stand in one line where all columns have room for it. */
	private static final int LONGEST_NAME = 48;

	private static final int LONGEST_WORDS = 34;

	private static final double UPRIGHT = 170;

	private final Piece.Grid grid;

	private final boolean many;

	private final List<Integer> shown;

	/** The most letters that a column of words is given. */
	private final int letters;

	private final Size size;

	private PaperTables(Piece.Grid grid) {
		this.grid = grid;
		this.many = grid.columns().size() > MANY;
		this.shown = IntStream.range(0, grid.columns().size())
			.filter((at) -> !isMark(at) && !(many && (isFolded(at) || isLong(at))))
			.boxed()
			.toList();
		this.letters = (needed(Size.PLAIN, LONGEST_NAME) <= UPRIGHT) ? LONGEST_NAME : LONGEST_TEXT;
		this.size = Size.of((each) -> needed(each, letters));
	}

	static PaperPiece.Table of(Piece.Grid grid, @Nullable String title) {
		return new PaperTables(grid).table(title);
	}

	private PaperPiece.Table table(@Nullable String title) {
		double whole = needed(size, letters);
		List<Head> heads = shown.stream()
			.map((at) -> new Head(Headings.of(column(at)), number(at) ? "num" : "",
					String.format(Locale.ROOT, "%.2f%%", 100 * needed(at, size, letters) / whole)))
			.toList();
		String look = size.name().toLowerCase(Locale.ROOT) + ((whole < UPRIGHT / 2) ? " half" : "");
		return new PaperPiece.Table(title, size == Size.TINY, look, heads,
				grid.rows().stream().map(this::line).toList(), grid.empty());
	}

	private Line line(Row row) {
		List<Cell> cells = new ArrayList<>();
		for (int at : shown) {
			String note = (at > 0 && !shown.contains(at - 1) && isFolded(at - 1)) ? row.values().get(at - 1) : null;
			cells.add(new Cell(ShownValue.of(column(at), row.values().get(at)), (note != null) ? note : mark(row, at),
					cssClass(at)));
		}
		List<String> below = IntStream.range(0, grid.columns().size())
			.filter((at) -> many && (isLong(at) || isMark(at)))
			.filter((at) -> row.values().get(at) != null)
			.mapToObj((at) -> (isMark(at) ? STAR + " " : "") + cells.get(0).text() + " – "
					+ column(isMark(at) ? at - 1 : at).heading() + ": " + row.values().get(at))
			.toList();
		return new Line(cells, below, row.key().equals("total"));
	}

	private String cssClass(int at) {
		return number(at) ? "num" : (column(at).kind() == Kind.DATE) ? "date" : "";
	}

	private Column column(int at) {
		return grid.columns().get(at);
	}

	private boolean number(int at) {
		return ReportFigures.isIn(column(at));
	}

	/** The mark of a figure; a star that the line below explains where room is scarce. */
	private @Nullable String mark(Row row, int at) {
		String mark = Layout.mark(grid, row, at);
		return (mark != null && many) ? STAR : mark;
	}

	private boolean isMark(int at) {
		return column(at).kind() == Kind.MARK;
	}

	private boolean isLong(int at) {
		return column(at).kind() == Kind.LONG_TEXT;
	}

	/** A code that has a name beside it. */
	private boolean isFolded(int at) {
		return at + 1 < grid.columns().size() && column(at + 1).kind() == Kind.TEXT && Layout.isCode(grid, at);
	}

	/** The millimetres that all columns want. */
	private double needed(Size letter, int most) {
		return shown.stream().mapToDouble((at) -> needed(at, letter, most)).sum();
	}

	private double needed(int at, Size letter, int most) {
		return width(at, most) * letter.letter + letter.padding;
	}

	/** In letters; words have at most so many. */
	private int width(int at, int words) {
		int head = Headings.room(column(at));
		int longest = grid.rows()
			.stream()
			.mapToInt((row) -> Math.max(Layout.room(column(at).kind(), ShownValue.of(column(at), row.values().get(at))),
					Objects.requireNonNullElse(mark(row, at), "").length()))
			.max()
			.orElse(0);
		int most = isLong(at) ? LONGEST_WORDS : (column(at).kind() == Kind.TEXT) ? words : longest;
		return Math.max(head, Math.min(longest, most));
	}

	/** How large letters are, and how much room they take. */
	private enum Size {

		PLAIN(1.82, 3.2), SMALL(1.52, 2.4), TINY(1.41, 1.8);

		private final double letter;

		private final double padding;

		Size(double letter, double padding) {
			this.letter = letter;
			this.padding = padding;
		}

		static Size of(ToDoubleFunction<Size> need) {
			return (need.applyAsDouble(PLAIN) <= UPRIGHT) ? PLAIN
					: (need.applyAsDouble(SMALL) <= UPRIGHT) ? SMALL : TINY;
		}

	}

}

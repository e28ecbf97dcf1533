package id.pantaugerai.closing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.pantaugerai.closing.Ledger.Cell;
import id.pantaugerai.closing.Ledger.Line;
import id.pantaugerai.closing.Ledger.Table;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Takes a report apart into its cells; what it says of its own corrections is left out.
 */
@Component
@RequiredArgsConstructor
class Bookkeeper {

	private static final Figures FIGURES = new Figures();

	private static final String PLACE = "kelurahan";

	private final Wording words;

	/**
	 * What a later report of a week says otherwise: first the figures, then the sentences
	 * about them.
	 */
	List<Difference> differences(Content before, Content after) {
		return write(before, after).differencesTo(write(after, before));
	}

	/** The cells of a report; rows that the other has to the letter are left out. */
	private Ledger write(Content content, Content other) {
		Map<String, Piece> others = pieces(other)
			.collect(Collectors.toMap(Piece::code, Function.identity(), (first, last) -> last));
		Map<String, Table> tables = new LinkedHashMap<>();
		pieces(content).sorted(Comparator.comparing(Piece.Prose.class::isInstance))
			.forEach((piece) -> tables.put(piece.code(),
					new Table(piece.title(), lines(piece, others.get(piece.code())))));
		return new Ledger(tables);
	}

	private static Stream<Piece> pieces(Content content) {
		return content.chapters()
			.stream()
			.filter((chapter) -> chapter.part() != Part.RALAT)
			.flatMap((chapter) -> chapter.pieces().stream());
	}

	private Map<String, Line> lines(Piece piece, @Nullable Piece other) {
		Map<String, Line> lines = new LinkedHashMap<>();
		if (piece instanceof Piece.Grid grid) {
			different(grid, other).forEach((row) -> lines.put(row.key(), line(grid, row)));
		}
		else if (piece instanceof Piece.Prose prose) {
			prose.sentences().forEach((sentence) -> {
				String number = String.valueOf(lines.size() + 1);
				lines.put(number, line(word("sentence", number), "text", sentence));
			});
		}
		else if (piece instanceof Piece.Curve curve) {
			curve.points().forEach((point) -> lines.put(point.day().toString(), line(point)));
		}
		else {
			draw(piece, lines);
		}
		return lines;
	}

	/** The rows that the same table of the other report does not have to the letter. */
	private static Stream<Row> different(Piece.Grid grid, @Nullable Piece other) {
		Set<Row> same = (other instanceof Piece.Grid table && table.columns().equals(grid.columns()))
				? new HashSet<>(table.rows()) : Set.of();
		return grid.rows().stream().filter((row) -> !same.contains(row));
	}

	private void draw(Piece piece, Map<String, Line> lines) {
		if (piece instanceof Piece.Shades shades) {
			shades.legend()
				.forEach((shade) -> lines.put(shade.code(), line(shade.word(), "count", FIGURES.count(shade.count()))));
		}
		else if (piece instanceof Piece.Plates plates) {
			plates.plates()
				.forEach((plate) -> lines.put(plate.sha256(),
						line(plate.place() + ", " + FIGURES.date(plate.day()), "photo", plate.caption())));
		}
	}

	private static Line line(Piece.Grid grid, Row row) {
		Map<String, Cell> cells = new LinkedHashMap<>();
		for (int index = 0; index < grid.columns().size(); index++) {
			Column column = grid.columns().get(index);
			cells.put(column.code(), new Cell(Spelled.heading(column), Spelled.of(column, row.values().get(index))));
		}
		return new Line(name(grid, row), cells);
	}

	private Line line(Piece.Point point) {
		Map<String, Cell> cells = new LinkedHashMap<>();
		cells.put("plan", new Cell(word("plan"), FIGURES.decimal(point.plan())));
		cells.put("actual", new Cell(word("actual"), FIGURES.decimal(point.actual())));
		return new Line(FIGURES.date(point.day()), cells);
	}

	private Line line(String name, String column, String text) {
		return new Line(name, Map.of(column, new Cell(word(column), text)));
	}

	/** The kelurahan of the row, or else the first words in it, or else its key. */
	private static String name(Piece.Grid grid, Row row) {
		List<Integer> words = IntStream.range(0, grid.columns().size())
			.filter((index) -> grid.columns().get(index).kind() == Kind.TEXT && row.values().get(index) != null)
			.boxed()
			.sorted(Comparator.comparing((index) -> !grid.columns().get(index).code().equals(PLACE)))
			.toList();
		return words.isEmpty() ? row.key() : String.valueOf(row.values().get(words.get(0)));
	}

	private String word(String key, Object... facts) {
		return words.say("ralat.cell." + key, facts);
	}

}

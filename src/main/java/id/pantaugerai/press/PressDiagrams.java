package id.pantaugerai.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Chooses what is drawn: every Kurva S, every distribution, and the progress of the
 * kecamatan beside each other.
 */
@Component
@RequiredArgsConstructor
class PressDiagrams {

	/** The column of the week before. */
	private static final String BEFORE = "sebelum";

	private static final int FEWEST = 2;

	private static final int MOST = 30;

	private final PressTables tables;

	List<Diagram> of(Content content) {
		return content.chapters().stream().flatMap((chapter) -> of(chapter).stream()).toList();
	}

	List<Diagram> of(Chapter chapter) {
		List<Diagram> found = new ArrayList<>();
		for (Piece piece : chapter.pieces()) {
			if (piece instanceof Piece.Curve curve && !curve.points().isEmpty()) {
				found.add(new Diagram(Diagram.Kind.LINES, tables.of(curve), 0, List.of(1, 2)));
			}
			else if (piece instanceof Piece.Grid grid && grid.rows().size() >= FEWEST && grid.rows().size() <= MOST) {
				bars(chapter.part(), grid).ifPresent(found::add);
			}
		}
		return found.stream().filter(Diagram::drawable).toList();
	}

	private static Optional<Diagram> bars(Part part, Piece.Grid grid) {
		List<Integer> counts = columns(grid, Kind.COUNT);
		boolean counted = columns(grid, Kind.TEXT).size() == 1 && counts.size() == grid.columns().size() - 1;
		boolean distribution = counted && (counts.size() == 1 || part == Part.LAHAN);
		List<Integer> drawn = distribution ? counts : (part == Part.REKAP) ? columns(grid, Kind.FIGURE) : List.of();
		List<Integer> names = named(grid);
		return (drawn.isEmpty() || names.isEmpty()) ? Optional.empty()
				: Optional.of(new Diagram(Diagram.Kind.BARS, grid, names.get(0), List.of(now(grid, drawn))));
	}

	/** The first that does not tell of the week before. */
	private static int now(Piece.Grid grid, List<Integer> columns) {
		return columns.stream()
			.filter((at) -> !grid.columns().get(at).code().equals(BEFORE))
			.findFirst()
			.orElse(columns.get(0));
	}

	/** Columns of words that are no codes. */
	private static List<Integer> named(Piece.Grid grid) {
		return columns(grid, Kind.TEXT).stream().filter((at) -> !Layout.isCode(grid, at)).toList();
	}

	private static List<Integer> columns(Piece.Grid grid, Kind kind) {
		List<Column> columns = grid.columns();
		return IntStream.range(0, columns.size()).filter((at) -> columns.get(at).kind() == kind).boxed().toList();
	}

}

package id.pantaugerai.edition;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Finds things in a report. */
public final class Contents {

	private Contents() {
	}

	static List<Piece> pieces(Content content) {
		return content.chapters().stream().flatMap((chapter) -> chapter.pieces().stream()).toList();
	}

	/** The piece of a code. */
	public static <P extends Piece> P piece(Content content, Class<P> type, String code) {
		return pieces(content).stream()
			.filter((piece) -> piece.code().equals(code))
			.map(type::cast)
			.findFirst()
			.orElseThrow(() -> new AssertionError("No piece " + code));
	}

	/** Every table, in its order. */
	public static List<Piece.Grid> grids(Content content) {
		return pieces(content).stream().filter(Piece.Grid.class::isInstance).map(Piece.Grid.class::cast).toList();
	}

	static Piece.Grid grid(Content content, String code) {
		return piece(content, Piece.Grid.class, code);
	}

	/** What a table says of a row in a column. */
	public static @Nullable String cell(Content content, String code, String key, String column) {
		Piece.Grid grid = grid(content, code);
		int index = IntStream.range(0, grid.columns().size())
			.filter((it) -> grid.columns().get(it).code().equals(column))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No column " + column));
		return row(grid, key).values().get(index);
	}

	private static Row row(Piece.Grid grid, String key) {
		return Objects.requireNonNull(
				grid.rows().stream().filter((row) -> row.key().equals(key)).findFirst().orElse(null), "No row " + key);
	}

}

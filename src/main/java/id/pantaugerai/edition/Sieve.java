package id.pantaugerai.edition;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How much of a report is wanted: some of its parts whole, or all of them with only some
 * rows of their longer tables.
 *
 * @param parts the chapters that are wanted
 * @param lines the lines of annex A that are wanted; absent when every row of every table
 * is
 */
public record Sieve(Set<Part> parts, @Nullable Lines lines) {

	/** A table is shown whole up to so many rows: those of a city, not of a province. */
	public static final int WHOLE = 200;

	/** Of a longer one so many are shown; the files have all of them. */
	public static final int FEW = 50;

	public Sieve {
		parts = Collections.unmodifiableSet(parts);
	}

	/** Some parts whole; with none, what is said of the report itself. */
	public static Sieve of(Part... parts) {
		EnumSet<Part> wanted = EnumSet.noneOf(Part.class);
		wanted.addAll(Arrays.asList(parts));
		return new Sieve(wanted, null);
	}

	/** What a page shows, with some lines of annex A. */
	public static Sieve page(Lines lines) {
		return new Sieve(EnumSet.allOf(Part.class), lines);
	}

	/** Takes the rows of one table of a part. */
	public RowPick pick(Part part, Iterable<Column> columns) {
		if (lines == null) {
			return RowPick.all();
		}
		return (part == Part.KELURAHAN) ? RowPick.lines(lines, columns) : RowPick.first(WHOLE, FEW);
	}

	/** What of a report at hand is wanted. */
	public Glance through(Edition edition) {
		Map<String, Integer> rows = new TreeMap<>();
		Content all = edition.content();
		Content some = new Content(all.week(), all.asOf(), all.masthead(),
				all.chapters()
					.stream()
					.filter((chapter) -> parts.contains(chapter.part()))
					.map((chapter) -> through(chapter, rows))
					.toList(),
				all.notes());
		return new Glance(new Edition(some, edition.seal()), rows);
	}

	private Chapter through(Chapter chapter, Map<String, Integer> rows) {
		return new Chapter(chapter.part(), chapter.title(),
				chapter.pieces()
					.stream()
					.map((piece) -> (piece instanceof Piece.Grid grid) ? through(chapter.part(), grid, rows) : piece)
					.toList());
	}

	private Piece through(Part part, Piece.Grid grid, Map<String, Integer> rows) {
		RowPick pick = pick(part, grid.columns());
		grid.rows().forEach(pick::next);
		rows.put(grid.code(), pick.count());
		return new Piece.Grid(grid.code(), grid.title(), grid.columns(), pick.rows(), grid.empty());
	}

	/**
	 * Some lines of annex A.
	 *
	 * @param control the early warning of all of them, in its word; absent for any
	 * @param from how many come before
	 * @param most so many at most
	 */
	public record Lines(@Nullable String control, long from, int most) {
	}

}

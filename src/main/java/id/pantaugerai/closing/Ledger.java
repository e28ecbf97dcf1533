package id.pantaugerai.closing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.shared.Figures;
import org.jspecify.annotations.Nullable;

/**
 * All that a report says, cell by cell: tables by code, their rows by key, cells by
 * column, each in the order in which it is told.
 *
 * @param tables by code
 */
record Ledger(Map<String, Table> tables) {

	/** What another, later one says otherwise. */
	List<Difference> differencesTo(Ledger later) {
		return Stream.concat(later.tables.keySet().stream(), tables.keySet().stream())
			.distinct()
			.flatMap((code) -> compare(code, tables.get(code), later.tables.get(code)))
			.toList();
	}

	private static Stream<Difference> compare(String code, @Nullable Table before, @Nullable Table after) {
		Map<String, Line> old = (before != null) ? before.lines : Map.of();
		Map<String, Line> young = (after != null) ? after.lines : Map.of();
		String title = (after != null) ? after.title : (before != null) ? before.title : code;
		return Stream.concat(young.keySet().stream(), old.keySet().stream())
			.distinct()
			.flatMap((key) -> compare(title, old.get(key), young.get(key)));
	}

	private static Stream<Difference> compare(String table, @Nullable Line before, @Nullable Line after) {
		if (before == null || after == null) {
			Line only = (after != null) ? after : before;
			return (only == null) ? Stream.empty() : Stream.of(new Difference(table, only.name, null,
					(before != null) ? before.text() : Figures.NONE, (after != null) ? after.text() : Figures.NONE));
		}
		List<Difference> found = new ArrayList<>();
		Map<String, Cell> all = new LinkedHashMap<>(after.cells);
		before.cells.forEach(all::putIfAbsent);
		all.forEach((column, cell) -> {
			String old = text(before.cells.get(column));
			String young = text(after.cells.get(column));
			if (!old.equals(young)) {
				found.add(new Difference(table, after.name, cell.heading, old, young));
			}
		});
		return found.stream();
	}

	private static String text(@Nullable Cell cell) {
		return (cell != null) ? cell.text : Figures.NONE;
	}

	/** A table with its rows by key. */
	record Table(String title, Map<String, Line> lines) {
	}

	/** A row with its cells by column. */
	record Line(String name, Map<String, Cell> cells) {

		/** What is known of it, in one line. */
		String text() {
			String known = cells.values()
				.stream()
				.filter((cell) -> !cell.text.equals(Figures.NONE) && !cell.text.equals(name))
				.map((cell) -> cell.heading + " " + cell.text)
				.collect(Collectors.joining("; "));
			return known.isEmpty() ? name : known;
		}

	}

	/** A value, written out. */
	record Cell(String heading, String text) {
	}

}

package id.pantaugerai.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The headings of a file.
 *
 * @param number of the row they stand in
 * @param columns where each known column stands, from 0
 * @param titles every heading as it is written
 */
record HeaderRow(int number, Map<IntakeColumn, Integer> columns, List<String> titles) {

	static final int MOST_COLUMNS = 100;

	/** So many first rows may be titles of the sheet. */
	private static final int SEARCHED = 15;

	private static final int ENOUGH = 3;

	/** The first row that holds headings; what stands above it is read past. */
	static HeaderRow search(Iterator<SheetRow> rows) {
		for (int read = 0; read < SEARCHED && rows.hasNext(); read++) {
			Optional<HeaderRow> header = find(rows.next());
			if (header.isPresent()) {
				return header.get();
			}
		}
		throw new RefusedFileException("headless");
	}

	/** The headings, where this row holds some. */
	private static Optional<HeaderRow> find(SheetRow row) {
		if (row.cells().size() > MOST_COLUMNS) {
			throw new RefusedFileException("wide", MOST_COLUMNS);
		}
		Map<IntakeColumn, Integer> columns = new EnumMap<>(IntakeColumn.class);
		List<String> titles = row.texts();
		List<String> doubled = new ArrayList<>();
		for (int column = 0; column < titles.size(); column++) {
			IntakeColumn known = IntakeColumn.called(titles.get(column)).orElse(null);
			if (known != null && columns.putIfAbsent(known, column) != null) {
				doubled.add(titles.get(column));
			}
		}
		if (columns.size() < ENOUGH) {
			return Optional.empty();
		}
		HeaderRow header = new HeaderRow(row.number(), columns, titles);
		header.requireWhole(doubled);
		return Optional.of(header);
	}

	private void requireWhole(List<String> doubled) {
		if (!doubled.isEmpty()) {
			throw new RefusedFileException("doubled", String.join(", ", doubled));
		}
		for (IntakeColumn column : IntakeColumn.values()) {
			if (column.required() && !columns.containsKey(column)) {
				throw new RefusedFileException("missing." + column.name().toLowerCase(Locale.ROOT));
			}
		}
	}

}

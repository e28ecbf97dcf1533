package id.pantaugerai.intake;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells from column A on
 */
record SheetRow(int number, List<SheetCell> cells) {

	SheetRow {
		cells = List.copyOf(cells);
	}

	SheetCell at(int column) {
		return (column < cells.size()) ? cells.get(column) : SheetCell.EMPTY;
	}

	/** What people read in it, from column A on. */
	List<String> texts() {
		return cells.stream().map(SheetCell::text).toList();
	}

	boolean blank() {
		return cells.stream().allMatch(SheetCell::blank);
	}

	/** How a spreadsheet names a cell of this row: {@code D5}. */
	String address(int column) {
		StringBuilder letters = new StringBuilder();
		for (int left = column + 1; left > 0; left = (left - 1) / 26) {
			letters.insert(0, (char) ('A' + (left - 1) % 26));
		}
		return letters.append(number).toString();
	}

}

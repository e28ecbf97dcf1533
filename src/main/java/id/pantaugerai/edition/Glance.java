package id.pantaugerai.edition;

import java.util.Map;

/**
 * A report with only some rows of its longer tables.
 *
 * @param edition the report
 * @param rows how many rows each of its tables has, by the code of the table
 */
public record Glance(Edition edition, Map<String, Integer> rows) {

	public Glance {
		rows = Map.copyOf(rows);
	}

	/** How many rows a table has. */
	public int rows(Piece.Grid grid) {
		return rows.getOrDefault(grid.code(), grid.rows().size());
	}

}

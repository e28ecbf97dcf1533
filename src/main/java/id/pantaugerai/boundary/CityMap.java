package id.pantaugerai.boundary;

import java.util.List;

import id.pantaugerai.chart.LegendEntry;

/**
 * A painted map, as the fragment writes it.
 *
 * @param schematic whether the shapes are made up
 * @param names for a wide screen
 * @param slimNames for a phone: larger, and only those that have room
 */
public record CityMap(String id, String title, String description, boolean schematic, List<Cell> cells,
		List<String> borders, List<Line> names, List<Line> slimNames, List<Sign> signs, List<LegendEntry> legend) {

	/** Whether a cell leads to another page. */
	public boolean leads() {
		return cells.stream().anyMatch((cell) -> cell.face().href() != null);
	}

	/** One cell: its outline and its face. */
	public record Cell(String path, CellFace face) {
	}

	/** One line of a name. */
	public record Line(long x, long y, String text) {
	}

	/** One mark at its place. */
	public record Sign(long x, long y, MapMark mark) {

		/** The move to its place. */
		public String transform() {
			return "translate(" + x + " " + y + ")";
		}

	}

}

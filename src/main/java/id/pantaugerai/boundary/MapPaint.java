package id.pantaugerai.boundary;

import java.util.List;
import java.util.Map;

import id.pantaugerai.chart.LegendEntry;

/**
 * What a map is painted with.
 *
 * @param id makes the ids inside the page unique
 * @param title names the map
 * @param description says what its colours and signs mean
 * @param faces by the code of the cell; a cell without a face is hatched
 * @param legend the meaning and number of each shade
 */
public record MapPaint(String id, String title, String description, Map<String, CellFace> faces,
		List<LegendEntry> legend) {
}

package id.pantaugerai.edition.web;

import java.util.List;

import id.pantaugerai.boundary.CityMap;
import id.pantaugerai.chart.SCurveChart;
import id.pantaugerai.edition.Glance;
import id.pantaugerai.edition.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the report as the page shows it: one of its parts is there.
 *
 * @param id names it within the page
 * @param title its heading
 * @param sentences of a prose
 * @param table of a grid
 * @param curve of a Kurva S
 * @param map of the kelurahan
 * @param plates photographs
 */
record PieceView(String id, String title, @Nullable List<String> sentences, @Nullable TableView table,
		@Nullable SCurveChart curve, @Nullable CityMap map, @Nullable List<Piece.Plate> plates) {

	/** A piece of a report, of a past week or of the one that runs. */
	static PieceView of(Piece piece, Glance glance, boolean past) {
		String id = piece.code().replace('.', '-');
		if (piece instanceof Piece.Prose prose) {
			return new PieceView(id, piece.title(), prose.sentences(), null, null, null, null);
		}
		if (piece instanceof Piece.Grid grid) {
			return new PieceView(id, piece.title(), null, Tables.view(grid, glance.rows(grid)), null, null, null);
		}
		if (piece instanceof Piece.Curve curve) {
			return new PieceView(id, piece.title(), null, null, PieceDrawings.draw(id, curve, past), null, null);
		}
		if (piece instanceof Piece.Shades shades) {
			return new PieceView(id, piece.title(), null, null, null, PieceDrawings.draw(id, shades), null);
		}
		return new PieceView(id, piece.title(), null, null, null, null, ((Piece.Plates) piece).plates());
	}

}

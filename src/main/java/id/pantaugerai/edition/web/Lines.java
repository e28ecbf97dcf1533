package id.pantaugerai.edition.web;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Glance;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/**
 * Some of the kelurahan of annex A.
 *
 * @param table the lines that are shown
 * @param page which of all
 */
record Lines(TableView table, Page<Row> page) {

	/** Those that a report was asked for. */
	static Lines of(Glance glance, Pageable pageable) {
		Piece.Grid grid = grid(glance.edition());
		return new Lines(Tables.view(grid, grid.rows().size()),
				new PageImpl<>(grid.rows(), pageable, glance.rows(grid)));
	}

	private static Piece.Grid grid(Edition edition) {
		return edition.content()
			.pieces(Part.KELURAHAN, Piece.Grid.class)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("A report has its annex A"));
	}

}

package id.pantaugerai.edition.web;

import java.util.List;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import org.jspecify.annotations.Nullable;

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

	private static final String CONTROL = "control";

	/** The kelurahan with one early warning, or all of them when none is asked for. */
	static Lines of(Edition edition, @Nullable String control, Pageable pageable) {
		Piece.Grid grid = grid(edition);
		List<String> codes = grid.columns().stream().map((column) -> column.code()).toList();
		List<Row> wanted = grid.rows()
			.stream()
			.filter((row) -> control == null || control.equals(row.values().get(codes.indexOf(CONTROL))))
			.toList();
		int from = (int) Math.min(pageable.getOffset(), wanted.size());
		List<Row> rows = wanted.subList(from, Math.min(from + pageable.getPageSize(), wanted.size()));
		return new Lines(Tables.view(new Piece.Grid(grid.code(), grid.title(), grid.columns(), rows, grid.empty())),
				new PageImpl<>(rows, pageable, wanted.size()));
	}

	private static Piece.Grid grid(Edition edition) {
		return edition.content()
			.chapters()
			.stream()
			.filter((chapter) -> chapter.part() == Part.KELURAHAN)
			.flatMap((chapter) -> chapter.pieces().stream())
			.filter(Piece.Grid.class::isInstance)
			.map(Piece.Grid.class::cast)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("A report has its annex A"));
	}

}

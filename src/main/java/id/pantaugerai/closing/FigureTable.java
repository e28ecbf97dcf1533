package id.pantaugerai.closing;

import java.util.List;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.ReportFigures;
import id.pantaugerai.edition.Row;
import id.pantaugerai.edition.Sieve;

/**
 * A table of a report as it is shown.
 *
 * @param code names it
 * @param title above it
 * @param headings of its columns
 * @param numbers which of them hold numbers
 * @param lines its rows, written out
 * @param empty what is said when there are none
 */
public record FigureTable(String code, String title, List<String> headings, List<Boolean> numbers,
		List<List<String>> lines, String empty) {

	/** Where the headline figures of a report stand. */
	static final Sieve HEADLINES = Sieve.of(Part.RINGKASAN);

	/** The headline figures of a report. */
	static List<FigureTable> headlines(Content content) {
		return grids(content, Part.RINGKASAN).stream().map(FigureTable::of).toList();
	}

	/** The tables of one part. */
	static List<Piece.Grid> grids(Content content, Part part) {
		return content.pieces(part, Piece.Grid.class).toList();
	}

	private static FigureTable of(Piece.Grid grid) {
		return new FigureTable(grid.code(), grid.title(), grid.columns().stream().map(Spelled::heading).toList(),
				grid.columns().stream().map(ReportFigures::isIn).toList(),
				grid.rows().stream().map((row) -> line(grid, row)).toList(), grid.empty());
	}

	private static List<String> line(Piece.Grid grid, Row row) {
		return IntStream.range(0, grid.columns().size())
			.mapToObj((index) -> Spelled.of(grid.columns().get(index), row.values().get(index)))
			.toList();
	}

}

package id.pantaugerai.edition.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import id.pantaugerai.Answers;
import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.closing.ClosingService;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Contents;
import id.pantaugerai.edition.EditionService;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@At("2026-02-12T02:00:00Z")
@Sql({ "/id/pantaugerai/standing/officer.sql", "/id/pantaugerai/standing/history.sql" })
class EditionReadBackIT {

	private static final Set<Kind> FIGURES = Set.of(Kind.COUNT, Kind.FIGURE, Kind.CHANGE);

	private static final Set<String> CODES = Set.of("kelurahan_code", "kecamatan_code");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	EditionService editions;

	@Autowired
	ClosingService closing;

	@Test
	void showsEveryFigureThatWasFrozenAndNoOther() {
		closing.close(EditionPagesIT.DINAS, EditionPagesIT.SIXTH);
		Content frozen = editions.get(EditionPagesIT.DINAS.scope(), EditionPagesIT.SIXTH, null).content();

		List<Piece.Grid> grids = grids(frozen);
		List<List<List<String>>> tables = ReadBack.tables(page());

		assertThat(tables).hasSameSizeAs(grids).hasSizeGreaterThan(5);
		int figures = 0;
		for (int at = 0; at < grids.size(); at++) {
			figures += compare(grids.get(at), tables.get(at));
		}
		assertThat(figures).isGreaterThan(126 * 5);
	}

	/** How many figures a table has, none of them another than was frozen. */
	private static int compare(Piece.Grid grid, List<List<String>> table) {
		List<Integer> shown = columns(grid, (column) -> !CODES.contains(column.code()) && column.kind() != Kind.MARK);
		List<Integer> figures = columns(grid, (column) -> FIGURES.contains(column.kind()));
		assertThat(table).as(grid.code()).hasSameSizeAs(grid.rows());
		for (int at = 0; at < table.size(); at++) {
			List<String> cells = table.get(at);
			Row row = grid.rows().get(at);
			assertThat(figures.stream().map((column) -> figure(cells.get(shown.indexOf(column)))).toList())
				.as(grid.code() + " " + row.key())
				.isEqualTo(figures.stream().map((column) -> told(row.values().get(column))).toList());
		}
		return figures.size() * table.size();
	}

	private static List<Integer> columns(Piece.Grid grid, Predicate<Column> wanted) {
		return IntStream.range(0, grid.columns().size())
			.filter((at) -> wanted.test(grid.columns().get(at)))
			.boxed()
			.toList();
	}

	private static Optional<BigDecimal> told(@Nullable String value) {
		return Optional.ofNullable(value).map(BigDecimal::new);
	}

	private static Optional<BigDecimal> figure(String cell) {
		return cell.equals("–") ? Optional.empty() : Optional.of(ReadBack.figure(cell));
	}

	private static List<Piece.Grid> grids(Content content) {
		return Contents.grids(content).stream().filter((grid) -> !grid.rows().isEmpty()).toList();
	}

	private String page() {
		return Answers.body(mvc.get().uri("/laporan/2026-M06").with(user(EditionPagesIT.DINAS)).exchange());
	}

}

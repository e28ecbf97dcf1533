package id.pantaugerai.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SieveTests {

	@Test
	void leavesTablesOfACityAsTheyAre() {
		Edition edition = edition(Sieve.WHOLE, 126);

		assertThat(page(null, 0).through(edition).edition()).isEqualTo(edition);
	}

	@Test
	void takesTheFirstRowsOfALongTableAndCountsAll() {
		Glance glance = page(null, 0).through(edition(Sieve.WHOLE + 1, 1));

		assertThat(grid(glance, 0).rows()).hasSize(Sieve.FEW).extracting(Row::key).startsWith("0", "1", "2");
		assertThat(glance.rows(grid(glance, 0))).isEqualTo(Sieve.WHOLE + 1);
	}

	@Test
	void takesOnePageOfTheLines() {
		Glance glance = page(null, 150).through(edition(1, 310));

		assertThat(grid(glance, 1).rows()).hasSize(150).extracting(Row::key).startsWith("150").endsWith("299");
		assertThat(glance.rows(grid(glance, 1))).isEqualTo(310);
		assertThat(grid(page(null, 450).through(edition(1, 310)), 1).rows()).isEmpty();
	}

	@Test
	void takesAndCountsOnlyLinesOfTheEarlyWarningThatIsAskedFor() {
		Glance glance = page("Kritis", 0).through(edition(1, 310));

		assertThat(grid(glance, 1).rows()).hasSize(104).allMatch((row) -> row.values().contains("Kritis"));
		assertThat(glance.rows(grid(glance, 1))).isEqualTo(104);
		assertThat(grid(page("Kritis", 100).through(edition(1, 310)), 1).rows()).extracting(Row::key)
			.containsExactly("300", "303", "306", "309");
	}

	@Test
	void leavesOutPartsThatAreNotWanted() {
		Edition edition = edition(Sieve.WHOLE + 1, 126);

		assertThat(Sieve.of(Part.LOKASI).through(edition).edition().content().chapters())
			.containsExactly(edition.content().chapters().get(0));
		assertThat(Sieve.of().through(edition).edition().content().chapters()).isEmpty();
	}

	private static Sieve page(@Nullable String control, long from) {
		return Sieve.page(new Sieve.Lines(control, from, 150));
	}

	private static Piece.Grid grid(Glance glance, int chapter) {
		return (Piece.Grid) glance.edition().content().chapters().get(chapter).pieces().get(0);
	}

	/** A report of a table and of annex A, of whose lines every third is kritis. */
	private static Edition edition(int rows, int lines) {
		Masthead masthead = new Masthead("PEMERINTAH KOTA", "DINAS", List.of(), null, "Bandar Lampung", "KEPALA", null,
				null, null);
		return new Edition(new Content(new Week(2026, 7), Instant.parse("2026-02-16T02:00:00Z"), masthead,
				List.of(new Chapter(Part.LOKASI, "Lokasi", List.of(table("lokasi.perhatian", rows))),
						new Chapter(Part.KELURAHAN, "Lampiran A", List.of(table("kelurahan", lines)))),
				List.of()), null);
	}

	private static Piece.Grid table(String code, int count) {
		List<Row> rows = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			rows.add(new Row(String.valueOf(number),
					Arrays.asList("Kel. " + number, (number % 3 == 0) ? "Kritis" : null)));
		}
		return new Piece.Grid(code, "Uji", List.of(new Column("nama", "Nama", null, Kind.TEXT),
				new Column("control", "Status kendali", null, Kind.TEXT)), rows, "Kosong");
	}

}

package id.pantaugerai.edition.web;

import java.util.Arrays;
import java.util.List;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TablesTests {

	@Test
	void writesValuesAsOfficesDo() {
		assertThat(text("jumlah", Kind.COUNT, "1204")).isEqualTo("1.204");
		assertThat(text("perubahan", Kind.COUNT, "2")).isEqualTo("+2");
		assertThat(text("fisik", Kind.FIGURE, "20.60")).isEqualTo("20,60");
		assertThat(text("deviasi", Kind.CHANGE, "-4.37")).isEqualTo("−4,37");
		assertThat(text("tenggat", Kind.DATE, "2026-02-12")).isEqualTo("12 Februari 2026");
		assertThat(text("terakhir", Kind.MOMENT, "2026-02-05T10:00:00")).isEqualTo("5 Feb, 10.00 WIB");
		assertThat(text("uraian", Kind.LONG_TEXT, null)).isEqualTo("–");
	}

	@Test
	void leadsFromARowToWhatItNames() {
		assertThat(href("18.71.01.1005")).isEqualTo("/kelurahan/18.71.01.1005");
		assertThat(href("18.71.01.1005.land")).isEqualTo("/kelurahan/18.71.01.1005");
		assertThat(href("18.71.01")).isEqualTo("/kecamatan/18.71.01");
		assertThat(href("KD-2026-0001")).isEqualTo("/kendala/KD-2026-0001");
		assertThat(href("total")).isNull();
	}

	@Test
	void leavesOutCodesThatTheAddressBears() {
		TableView view = view(grid("18.71.01.1005", column("kelurahan_code", Kind.TEXT), column("kelurahan", Kind.TEXT),
				column("fisik", Kind.FIGURE)));

		assertThat(view.heads()).extracting(TableView.Head::text).containsExactly("kelurahan", "fisik");
		assertThat(view.lines().get(0).head().href()).isEqualTo("/kelurahan/18.71.01.1005");
	}

	@Test
	void saysAUnitOnceAndStacksOnlyWhatDoesNotFit() {
		TableView few = view(grid("total", column("nama", Kind.TEXT), new Column("usia", "Umur", "hari", Kind.COUNT),
				new Column("lokasi", "Lokasi", "lokasi", Kind.COUNT)));

		assertThat(few.heads()).extracting(TableView.Head::unit).containsExactly(null, "hari", null);
		assertThat(few.lines().get(0).cells()).extracting(TableView.Cell::name)
			.containsExactly("Umur (hari)", "Lokasi");
		assertThat(few.compact()).isTrue();
		assertThat(view(grid("total", column("nama", Kind.TEXT), column("tenggat", Kind.DATE))).compact()).isFalse();
	}

	@Test
	void showsTheFirstOfVeryManyRowsAndSaysHowManyAreLeft() {
		TableView view = Tables.view(grid("total", column("nama", Kind.TEXT)), 8);

		assertThat(view.lines()).hasSize(1);
		assertThat(view.left()).isEqualTo(7);
		assertThat(view(grid("total", column("nama", Kind.TEXT))).left()).isZero();
	}

	@Test
	void putsAMarkBesideTheFigureItTellsOf() {
		Piece.Grid grid = new Piece.Grid("uji", "Uji",
				List.of(column("nama", Kind.TEXT), column("fisik", Kind.FIGURE), column("tanda", Kind.MARK)),
				List.of(new Row("1", List.of("Kedaton", "20.60", "Dikembalikan"))), "Kosong");

		TableView view = view(grid);

		assertThat(view.heads()).hasSize(2);
		assertThat(view.lines().get(0).cells()).singleElement().satisfies((cell) -> {
			assertThat(cell.text()).isEqualTo("20,60");
			assertThat(cell.mark()).isEqualTo("Dikembalikan");
		});
	}

	private static String text(String code, Kind kind, @Nullable String value) {
		return Tables.text(column(code, kind), value);
	}

	private static TableView view(Piece.Grid grid) {
		return Tables.view(grid, grid.rows().size());
	}

	private static @Nullable String href(String key) {
		return view(grid(key, column("nama", Kind.TEXT))).lines().get(0).head().href();
	}

	private static Piece.Grid grid(String key, Column... columns) {
		return new Piece.Grid("uji", "Uji", List.of(columns),
				List.of(new Row(key, Arrays.asList(new @Nullable String[columns.length]))), "Kosong");
	}

	private static Column column(String code, Kind kind) {
		return new Column(code, code, null, kind);
	}

}

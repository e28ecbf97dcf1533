package id.pantaugerai.press;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlideTableTests {

	@Test
	void showsTheFirstRowsWithTheFiguresOfTheEdition() throws IOException {
		Piece.Grid grid = grid(Part.LOKASI);
		try (XMLSlideShow show = Decks.read(Editions.closed())) {
			XSLFTable table = Decks.table(Decks.slide(show, "Lokasi kritis dan waspada"));
			assertThat(table.getRows()).hasSize(8);
			for (int at = 0; at < 7; at++) {
				assertThat(table.getRows().get(at + 1).getCells()).extracting(XSLFTableCell::getText)
					.startsWith(grid.rows().get(at).values().get(0))
					.contains(ShownValue.of(grid.columns().get(3), grid.rows().get(at).values().get(3)));
			}
			assertThat(Decks.text(Decks.slide(show, "Lokasi kritis dan waspada")))
				.contains("7 dari 21 baris, teks bertanda … dipendekkan");
		}
	}

	@Test
	void bearsTheMarkOfAFigureWhoseReportWasSentBack() throws IOException {
		Piece.Grid sites = Chapters.grid("lokasi.perhatian", "Lokasi",
				List.of(Chapters.column("kelurahan", "Kelurahan", Kind.TEXT),
						Chapters.column("kecamatan", "Kecamatan", Kind.TEXT),
						Chapters.column("fisik", "Fisik", Kind.FIGURE), Chapters.column("tanda", "Tanda", Kind.MARK),
						Chapters.column("deviasi", "Deviasi", Kind.CHANGE),
						Chapters.column("penyebab", "Penyebab", Kind.LONG_TEXT)),
				List.of(Chapters.row("1", "Kedaton", "Kedaton", "20.60", "Dikembalikan", "-12.40", "Cuaca"),
						Chapters.row("2", "Rajabasa", "Rajabasa", "31.00", null, "-11.00", null)));
		try (XMLSlideShow show = Decks.read(Editions.saying(Part.LOKASI, sites))) {
			XSLFTable table = Decks.table(show.getSlides().get(1));
			assertThat(table.getRows().get(1).getCells()).extracting(XSLFTableCell::getText)
				.contains("20,60 (dikembalikan)");
			assertThat(table.getRows().get(2).getCells()).extracting(XSLFTableCell::getText).contains("31,00");
		}
	}

	@Test
	void showsCausesWhole() throws IOException {
		try (XMLSlideShow show = Decks
			.read(Editions.saying(Part.LOKASI, sites("Cut and fill, Material terlambat, Cuaca")))) {
			assertThat(Decks.table(show.getSlides().get(1)).getRows()).hasSizeGreaterThan(1)
				.flatExtracting(XSLFTableRow::getCells)
				.extracting(XSLFTableCell::getText)
				.contains("Cut and fill, Material terlambat, Cuaca")
				.noneMatch((text) -> text.contains("…"));
		}
	}

	@Test
	void endsACauseThatIsTooLongAfterAWord() throws IOException {
		String cause = "Status aset milik instansi lain, surat pinjam pakai belum dijawab, ".repeat(4);
		try (XMLSlideShow show = Decks.read(Editions.saying(Part.LOKASI, sites(cause)))) {
			XSLFTable table = Decks.table(show.getSlides().get(1));
			String shown = table.getRows().get(1).getCells().get(4).getText();
			assertThat(shown).endsWith(" …").hasSizeGreaterThan(60);
			assertThat(cause).startsWith(shown.substring(0, shown.length() - 1));
		}
	}

	@Test
	void showsEveryKecamatanOfTheCityInTwoColumns() throws IOException {
		try (XMLSlideShow show = Decks.read(Editions.closed())) {
			assertThat(Decks.text(Decks.slide(show, "Kepatuhan lapor"))).contains("Kedaton", "Rajabasa", "Bumi Waras")
				.doesNotContain("selengkapnya");
		}
	}

	/** Seven sites of long names, all held up by the same. */
	private static Piece.Grid sites(String cause) {
		return Chapters.grid("lokasi.perhatian", "Lokasi",
				List.of(Chapters.column("kelurahan", "Kelurahan", Kind.TEXT),
						Chapters.column("kecamatan", "Kecamatan", Kind.TEXT),
						Chapters.column("kendali", "Status kendali", Kind.TEXT),
						Chapters.column("deviasi", "Deviasi", Kind.CHANGE),
						Chapters.column("penyebab", "Penyebab", Kind.LONG_TEXT)),
				IntStream.range(0, 7)
					.mapToObj((at) -> Chapters.row(String.valueOf(at), "Gedong Meneng Baru", "Teluk Betung Selatan",
							"Kritis", "-12.40", cause))
					.toList());
	}

	private static Piece.Grid grid(Part part) {
		return Editions.closed()
			.content()
			.chapters()
			.stream()
			.filter((chapter) -> chapter.part() == part)
			.map((chapter) -> (Piece.Grid) chapter.pieces().get(0))
			.findFirst()
			.orElseThrow();
	}

}

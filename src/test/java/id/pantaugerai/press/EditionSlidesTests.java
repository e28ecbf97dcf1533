package id.pantaugerai.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditionSlidesTests {

	private final EditionPress press = Presses.press();

	@Test
	void hasASlideForEveryChapterAndNoEmptyOne() throws IOException {
		try (XMLSlideShow show = read(Editions.corrected())) {
			assertThat(show.getSlides()).hasSize(10)
				.extracting(XSLFSlide::getTitle)
				.contains("Ringkasan", "Kurva S kota");
			assertThat(show.getSlides().subList(1, 10)).allMatch((slide) -> slide.getShapes().size() > 4);
		}
	}

	@Test
	void showsTheFirstRowsWithTheFiguresOfTheEdition() throws IOException {
		Piece.Grid grid = grid(Part.LOKASI);
		try (XMLSlideShow show = read(Editions.closed())) {
			XSLFTable table = table(slide(show, "Lokasi kritis dan waspada"));
			assertThat(table.getRows()).hasSize(8);
			for (int at = 0; at < 7; at++) {
				assertThat(table.getRows().get(at + 1).getCells()).extracting(XSLFTableCell::getText)
					.startsWith(grid.rows().get(at).values().get(0))
					.contains(Spelling.shown(grid.columns().get(3), grid.rows().get(at).values().get(3)));
			}
			assertThat(text(slide(show, "Lokasi kritis dan waspada")))
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
		try (XMLSlideShow show = read(Editions.saying(Part.LOKASI, sites))) {
			XSLFTable table = table(show.getSlides().get(1));
			assertThat(table.getRows().get(1).getCells()).extracting(XSLFTableCell::getText)
				.contains("20,60 (dikembalikan)");
			assertThat(table.getRows().get(2).getCells()).extracting(XSLFTableCell::getText).contains("31,00");
		}
	}

	@Test
	void showsCausesWhole() throws IOException {
		try (XMLSlideShow show = read(Editions.saying(Part.LOKASI, sites("Cut and fill, Material terlambat, Cuaca")))) {
			assertThat(table(show.getSlides().get(1)).getRows()).allSatisfy((row) -> assertThat(row.getCells())
				.extracting(XSLFTableCell::getText)
				.noneMatch((text) -> text.contains("…")));
		}
	}

	@Test
	void endsACauseThatIsTooLongAfterAWord() throws IOException {
		String cause = "Status aset milik instansi lain, surat pinjam pakai belum dijawab, ".repeat(4);
		try (XMLSlideShow show = read(Editions.saying(Part.LOKASI, sites(cause)))) {
			XSLFTable table = table(show.getSlides().get(1));
			String shown = table.getRows().get(1).getCells().get(4).getText();
			assertThat(shown).endsWith(" …").hasSizeGreaterThan(60);
			assertThat(cause).startsWith(shown.substring(0, shown.length() - 1));
		}
	}

	@Test
	void showsEveryKecamatanOfTheCityInTwoColumns() throws IOException {
		try (XMLSlideShow show = read(Editions.closed())) {
			assertThat(text(slide(show, "Kepatuhan lapor"))).contains("Kedaton", "Rajabasa", "Bumi Waras")
				.doesNotContain("selengkapnya");
		}
	}

	@Test
	void drawsChartsThatCanBeEditedWithTheFiguresOfTheEdition() throws Exception {
		try (XMLSlideShow show = read(Editions.closed())) {
			assertThat(show.getCharts()).hasSize(3);
			Diagram recap = diagram(Diagram.Kind.BARS, "rekap.kecamatan");
			XSLFChart chart = chart(show, recap.categories()[0]);
			XDDFChartData.Series series = chart.getChartSeries().get(0).getSeries(0);
			XSSFSheet inside = chart.getWorkbook().getSheetAt(0);
			Double[] figures = recap.figures(recap.values().get(0));
			for (int at = 0; at < figures.length; at++) {
				assertThat(series.getCategoryData().getPointAt(at)).isEqualTo(recap.categories()[at]);
				assertThat(((Number) series.getValuesData().getPointAt(at)).doubleValue()).isEqualTo(figures[at]);
				assertThat(inside.getRow(at + 1).getCell(1).getNumericCellValue()).isEqualTo(figures[at]);
			}
		}
	}

	@Test
	void namesItsSourceMomentAndCodeOnEverySlide() throws IOException {
		try (XMLSlideShow show = read(Editions.closed())) {
			assertThat(show.getSlides()).allSatisfy((slide) -> assertThat(text(slide)).contains("DINAS KOPERASI",
					"Keadaan Senin, 16 Februari 2026, 00.00 WIB", "M2K-94QD"));
		}
		try (XMLSlideShow show = read(Editions.open())) {
			assertThat(show.getSlides()).allSatisfy((slide) -> assertThat(text(slide)).contains("SEMENTARA"));
		}
	}

	@Test
	void isReadableFromTheLastRow() throws IOException {
		try (XMLSlideShow show = read(Editions.closed())) {
			for (XSLFSlide slide : show.getSlides()) {
				assertThat(runs(slide)).filteredOn((run) -> !run.getRawText().isBlank())
					.allMatch((run) -> run.getFontSize() >= 18 || run.getFontSize() == 12);
			}
		}
	}

	@Test
	void saysTheSameEverywhere() throws IOException {
		String words;
		try (XMLSlideShow show = read(Editions.corrected())) {
			words = show.getSlides().stream().map(EditionSlidesTests::text).collect(Collectors.joining("\n"));
		}
		Elsewhere.run(() -> {
			try (XMLSlideShow show = read(Editions.corrected())) {
				assertThat(show.getSlides().stream().map(EditionSlidesTests::text).collect(Collectors.joining("\n")))
					.isEqualTo(words);
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	@Test
	void leavesOutWhatNobodyTyped() throws IOException {
		try (XMLSlideShow show = read(Editions.closed())) {
			assertThat(show.getSlides()).noneMatch((slide) -> text(slide).contains("\u202E"));
			assertThat(text(slide(show, "Kendala per jenjang")).toLowerCase(Locale.ROOT)).contains("=cmd|");
		}
		try (XMLSlideShow show = read(Editions.saying(Part.KENDALA))) {
			assertThat(show.getSlides()).hasSize(1);
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

	private XMLSlideShow read(Edition edition) throws IOException {
		return new XMLSlideShow(new ByteArrayInputStream(press.slides(edition).content()));
	}

	private static XSLFSlide slide(XMLSlideShow show, String title) {
		return show.getSlides().stream().filter((slide) -> title.equals(slide.getTitle())).findFirst().orElseThrow();
	}

	private static XSLFTable table(XSLFSlide slide) {
		return slide.getShapes()
			.stream()
			.filter(XSLFTable.class::isInstance)
			.map(XSLFTable.class::cast)
			.findFirst()
			.orElseThrow();
	}

	private static XSLFChart chart(XMLSlideShow show, String firstCategory) {
		return show.getCharts()
			.stream()
			.filter((chart) -> firstCategory
				.equals(chart.getChartSeries().get(0).getSeries(0).getCategoryData().getPointAt(0)))
			.findFirst()
			.orElseThrow();
	}

	private static Diagram diagram(Diagram.Kind kind, String code) {
		return new PressDiagrams(new PressTables(Presses.words())).of(Editions.closed().content())
			.stream()
			.filter((diagram) -> diagram.kind() == kind && diagram.grid().code().equals(code))
			.findFirst()
			.orElseThrow();
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

	private static String text(XSLFSlide slide) {
		return runs(slide).stream().map(XSLFTextRun::getRawText).collect(Collectors.joining("\n"));
	}

	private static List<XSLFTextRun> runs(XSLFSlide slide) {
		return slide.getShapes()
			.stream()
			.flatMap(EditionSlidesTests::paragraphs)
			.flatMap((paragraph) -> paragraph.getTextRuns().stream())
			.toList();
	}

	private static Stream<XSLFTextParagraph> paragraphs(XSLFShape shape) {
		if (shape instanceof XSLFTable table) {
			return IntStream.range(0, table.getNumberOfRows())
				.boxed()
				.flatMap((row) -> table.getRows().get(row).getCells().stream())
				.flatMap((cell) -> cell.getTextParagraphs().stream());
		}
		return (shape instanceof XSLFTextShape text) ? text.getTextParagraphs().stream() : Stream.empty();
	}

}

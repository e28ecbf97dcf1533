package id.pantaugerai.press;

import java.io.IOException;
import java.util.stream.Collectors;

import id.pantaugerai.Elsewhere;
import id.pantaugerai.edition.Part;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditionSlidesTests {

	@Test
	void hasASlideForEveryChapterAndNoEmptyOne() throws IOException {
		try (XMLSlideShow show = Decks.read(Editions.corrected())) {
			assertThat(show.getSlides()).hasSize(10)
				.extracting(XSLFSlide::getTitle)
				.contains("Ringkasan", "Kurva S kota");
			assertThat(show.getSlides().subList(1, 10)).allMatch((slide) -> slide.getShapes().size() > 4);
		}
		try (XMLSlideShow show = Decks.read(Editions.saying(Part.KENDALA))) {
			assertThat(show.getSlides()).hasSize(1);
		}
	}

	@Test
	void drawsChartsThatCanBeEditedWithTheFiguresOfTheEdition() throws Exception {
		try (XMLSlideShow show = Decks.read(Editions.closed())) {
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
		try (XMLSlideShow show = Decks.read(Editions.closed())) {
			assertThat(show.getSlides()).allSatisfy((slide) -> assertThat(Decks.text(slide)).contains("DINAS KOPERASI",
					"Keadaan Senin, 16 Februari 2026, 00.00 WIB", "M2K-94QD"));
		}
		try (XMLSlideShow show = Decks.read(Editions.open())) {
			assertThat(show.getSlides()).allSatisfy((slide) -> assertThat(Decks.text(slide)).contains("SEMENTARA"));
		}
	}

	@Test
	void isReadableFromTheLastRow() throws IOException {
		try (XMLSlideShow show = Decks.read(Editions.closed())) {
			for (XSLFSlide slide : show.getSlides()) {
				assertThat(Decks.runs(slide)).filteredOn((run) -> !run.getRawText().isBlank())
					.isNotEmpty()
					.allMatch((run) -> run.getFontSize() >= 18 || run.getFontSize() == 12);
			}
		}
	}

	@Test
	void saysTheSameEverywhere() throws Exception {
		String words = words();

		Elsewhere.run(() -> assertThat(words()).isEqualTo(words));
	}

	@Test
	void letsNoTypedTextBeMoreThanText() throws IOException {
		try (XMLSlideShow show = Decks.read(Editions.closed())) {
			assertThat(show.getSlides()).noneMatch((slide) -> Decks.text(slide).contains("\u202E"));
			assertThat(Decks.text(Decks.slide(show, "Kendala per jenjang"))).contains("=cmd|");
		}
	}

	private static String words() throws IOException {
		try (XMLSlideShow show = Decks.read(Editions.corrected())) {
			return show.getSlides().stream().map(Decks::text).collect(Collectors.joining("\n"));
		}
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

}

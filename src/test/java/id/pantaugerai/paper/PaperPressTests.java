package id.pantaugerai.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import id.pantaugerai.AtOnce;
import id.pantaugerai.chart.CurvePoint;
import id.pantaugerai.chart.Fragments;
import id.pantaugerai.chart.SCurve;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaperPressTests {

	private final PaperPress press = Letters.press();

	@Test
	void carriesIndonesianTextAndSigns() {
		String words = "Rp1.658.000.000, 20,60 %, −12,40 poin, ≥ 600 m², 20 × 30 m, ½, “Sekda” – é, → ↗ ✓ ☐ ■ ▲ …";
		byte[] pdf = press.pdf(Sheets.framed("<p th:text=\"${words}\">x</p>").with("words", words));

		assertThat(Printed.text(pdf)).contains(words);
	}

	@Test
	void givesTheSameBytesForTheSameSheet() {
		Sheet sheet = Sheets.table(60);

		assertThat(press.pdf(sheet)).isEqualTo(press.pdf(sheet));
		assertThat(new PaperPress(Fragments.engine()).pdf(sheet)).isEqualTo(press.pdf(sheet));
	}

	@Test
	void keepsOrderWhenManyPrintAtOnce() throws Exception {
		List<byte[]> expected = List.of(press.pdf(Sheets.table(5)), press.pdf(Sheets.table(50)));
		List<Callable<byte[]>> jobs = IntStream.range(0, 12)
			.<Callable<byte[]>>mapToObj((i) -> () -> press.pdf(Sheets.table((i % 2 == 0) ? 5 : 50)))
			.toList();

		List<byte[]> printed = AtOnce.all(jobs);

		for (int i = 0; i < printed.size(); i++) {
			assertThat(printed.get(i)).isEqualTo(expected.get(i % 2));
		}
	}

	@Test
	void repeatsTheHeadOfATableAndNumbersThePages() {
		List<String> pages = Printed.pages(press.pdf(Sheets.table(150)));

		assertThat(pages).hasSizeGreaterThan(2);
		for (int page = 0; page < pages.size(); page++) {
			assertThat(pages.get(page)).containsOnlyOnce("Fisik %")
				.containsOnlyOnce("M2K-94QD")
				.containsOnlyOnce("Halaman " + (page + 1) + " dari " + pages.size());
		}
	}

	@Test
	void keepsToTheSizeOfThePaper() throws IOException {
		assertThat(Printed.sizes(press.pdf(Sheets.table(1)))).containsExactly("210 x 297");
		assertThat(Printed.sizes(press.pdf(Sheets.table(1).on(Paper.F4)))).containsExactly("215 x 330");
		assertThat(Printed
			.sizes(press.pdf(Sheets.framed("<p>Satu</p><div class=\"across\">Lampiran A</div>").on(Paper.F4))))
			.containsExactly("215 x 330", "330 x 215");
	}

	@Test
	void isTaggedArchivableAndSpeaksIndonesian() throws IOException {
		try (PDDocument document = Loader.loadPDF(press.pdf(Sheets.table(3)))) {
			var catalog = document.getDocumentCatalog();
			assertThat(catalog.getMarkInfo().isMarked()).isTrue();
			assertThat(catalog.getStructureTreeRoot()).isNotNull();
			assertThat(catalog.getLanguage()).isEqualTo("id");
			assertThat(catalog.getOutputIntents()).isNotEmpty();
			assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains(
					"<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>",
					"2026-02-08T17:00:00Z");
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Lembar uji");
			assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
		}
	}

	@Test
	void neverReadsTypedTextAsMarkup() {
		String typed = "<script>alert(1)</script><img src=x> & ${7*7} [[${7*7}]] <!ENTITY x> ]]> #{app.title}";
		byte[] pdf = press.pdf(Sheets.framed("<p th:text=\"${typed}\">x</p>").with("typed", typed));

		assertThat(Printed.text(pdf).replaceAll("\\s+", " ")).contains(typed);
	}

	@Test
	void drawsChartsAsOnAPage() throws IOException {
		SCurve curve = SCurve.of("kota", "Kurva S kota", List.of(point(5, 0), point(19, 30), point(31, 100)),
				List.of(point(5, 0), point(12, 8)), LocalDate.of(2026, 1, 15));
		Sheet sheet = Sheets.framed("<th:block th:replace=\"~{fragments/chart :: scurve(${chart})}\"></th:block>"
				+ "<svg viewBox=\"0 0 100 20\"><rect width=\"100\" height=\"20\" fill=\"url(#arsir)\"/></svg>"
				+ "<span class=\"status\"><svg><use href=\"#s-kritis\"/></svg>Kritis</span>");
		assertThat(drawn(sheet.with("chart", curve.draw()))).isGreaterThan(drawn(Sheets.framed("<p>Kritis</p>")) * 3);
	}

	@Test
	void printsAMapOnPaperOfItsSize() {
		Sheet map = Sheets.framed("<svg viewBox=\"0 0 10 5\"><rect width=\"10\" height=\"5\"/></svg>");
		Picture picture = press.picture(map.on(new Paper(100, 50)), 100, "Peta");

		assertThat(picture.width()).isBetween(390, 396);
		assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
	}

	private long drawn(Sheet sheet) throws IOException {
		BufferedImage page = ImageIO.read(new ByteArrayInputStream(press.picture(sheet, 60, "Halaman").bytes()));
		int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
		return Arrays.stream(pixels).filter((pixel) -> (pixel & 0xff) < 128).count();
	}

	private static CurvePoint point(int day, int percent) {
		return new CurvePoint(LocalDate.of(2026, 1, day), BigDecimal.valueOf(percent));
	}

	private static List<PDFont> fonts(PDDocument document) throws IOException {
		List<PDFont> fonts = new ArrayList<>();
		for (PDPage page : document.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				fonts.add(page.getResources().getFont(name));
			}
		}
		return fonts;
	}

}

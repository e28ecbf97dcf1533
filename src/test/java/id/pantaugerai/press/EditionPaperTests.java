package id.pantaugerai.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.Elsewhere;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.paper.Paper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditionPaperTests {

	private static final byte[] CORRECTED = Presses.press().paper(Editions.corrected(), Paper.A4).content();

	private final EditionPress press = Presses.press();

	@Test
	void tellsEveryValueOfTheEdition() {
		Map<String, Long> printed = count(words(text(CORRECTED, 1, Integer.MAX_VALUE)));
		Map<String, Long> told = count(told(Editions.corrected().content()));

		told.forEach(
				(word, times) -> assertThat(printed.getOrDefault(word, 0L)).as(word).isGreaterThanOrEqualTo(times));
	}

	@Test
	void bearsTheCodeAndItsNumberOnEveryPage() throws IOException {
		try (PDDocument document = Loader.loadPDF(CORRECTED)) {
			int pages = document.getNumberOfPages();
			for (int page = 1; page <= pages; page++) {
				assertThat(sorted(CORRECTED, page)).contains("Kode Q7T-31XA", "Halaman " + page + " dari " + pages,
						Presses.ADDRESS + "/verifikasi/Q7T-31XA");
				assertThat(document.getPage(page - 1).getResources().getXObjectNames()).isNotEmpty();
			}
		}
	}

	@Test
	void saysOnEveryPageThatAnOpenWeekIsProvisional() throws IOException {
		byte[] pdf = press.paper(Editions.open(), Paper.F4).content();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				assertThat(text(pdf, page, page)).contains("SEMENTARA").doesNotContain("/verifikasi/");
			}
		}
	}

	@Test
	void standsOnA4AndF4WithTheAnnexAcross() throws IOException {
		assertThat(sizes(CORRECTED)).startsWith("210 x 297").contains("297 x 210");
		assertThat(sizes(press.paper(Editions.open(), Paper.F4).content())).startsWith("215 x 330")
			.contains("330 x 215");
	}

	@Test
	void leavesTheNumberToTheOfficeAndNamesTheSignatory() {
		assertThat(text(CORRECTED, 1, Integer.MAX_VALUE)).containsPattern("Nomor: …{10,}")
			.contains("DINAS KOPERASI, USAHA KECIL DAN", "Plt. KEPALA DINAS KOPERASI, USAHA KECIL",
					"Nama Contoh, S.E., M.M.", "NIP 19700101 199501 1 001", "Bandar Lampung, 17 Februari 2026");
	}

	@Test
	void tellsOfPhotographsThatTheStoreHasLost() {
		assertThat(text(CORRECTED, 1, Integer.MAX_VALUE).replaceAll("\\s+", " "))
			.contains("tercatat, tetapi berkasnya tidak ditemukan", "Kelurahan Kedaton, 9 Februari 2026");
	}

	@Test
	void repeatsTheHeadOfTheAnnex() {
		String text = text(CORRECTED, 1, Integer.MAX_VALUE);
		assertThat(text.split("pelaksana", -1).length).isGreaterThan(5);
	}

	@Test
	void letsNoTypedTextBeMoreThanText() {
		assertThat(text(CORRECTED, 1, Integer.MAX_VALUE)).contains("<script>alert(1)</script>")
			.doesNotContain("\u202E", "\u0007");
	}

	@Test
	void isTaggedAndArchivable() throws IOException {
		try (PDDocument document = Loader.loadPDF(CORRECTED)) {
			var catalog = document.getDocumentCatalog();
			assertThat(catalog.getMarkInfo().isMarked()).isTrue();
			assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
			assertThat(catalog.getLanguage()).isEqualTo("id");
			assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
				.contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>");
			assertThat(catalog.getDocumentOutline().children()).isNotEmpty();
		}
	}

	@Test
	void saysTheSameEverywhere() throws Exception {
		String text = text(CORRECTED, 1, Integer.MAX_VALUE);
		Elsewhere.run(() -> assertThat(
				text(Presses.press().paper(Editions.corrected(), Paper.A4).content(), 1, Integer.MAX_VALUE))
			.isEqualTo(text));
	}

	private static List<String> told(Content content) {
		List<String> words = new ArrayList<>();
		for (Piece.Grid grid : new PressTables(Presses.words()).of(content)) {
			boolean shown = !List.of("kurva.kota", "ringkasan.peta", "foto.minggu").contains(grid.code());
			grid.rows().stream().filter((row) -> shown).forEach((row) -> {
				for (int at = 0; at < grid.columns().size(); at++) {
					words.addAll(words(ShownValue.of(grid.columns().get(at), row.values().get(at))));
				}
			});
		}
		return words;
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.replaceAll("[\\p{Cf}\\p{Cntrl}&&[^\\s]]", "").split("\\s+"))
			.filter((word) -> !word.isBlank() && !word.equals("–"))
			.toList();
	}

	private static Map<String, Long> count(List<String> words) {
		return words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private static String text(byte[] pdf, int from, int to) {
		return text(pdf, new PDFTextStripper(), from, to);
	}

	private static String sorted(byte[] pdf, int page) {
		PDFTextStripper text = new PDFTextStripper();
		text.setSortByPosition(true);
		return text(pdf, text, page, page);
	}

	private static String text(byte[] pdf, PDFTextStripper text, int from, int to) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			text.setStartPage(from);
			text.setEndPage(to);
			return text.getText(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> sizes(byte[] pdf) throws IOException {
		List<String> sizes = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				sizes.add(Math.round(page.getMediaBox().getWidth() / 72 * 25.4) + " x "
						+ Math.round(page.getMediaBox().getHeight() / 72 * 25.4));
			}
		}
		return sizes;
	}

}

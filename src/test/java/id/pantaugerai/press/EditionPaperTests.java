package id.pantaugerai.press;

import java.io.IOException;
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
import id.pantaugerai.paper.Printed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditionPaperTests {

	private static final byte[] CORRECTED = Presses.press().paper(Editions.corrected(), Paper.A4).content();

	private static final String TEXT = Printed.text(CORRECTED);

	private final EditionPress press = Presses.press();

	@Test
	void tellsEveryValueOfTheEdition() {
		Map<String, Long> printed = count(words(TEXT));
		Map<String, Long> told = count(told(Editions.corrected().content()));

		assertThat(told).isNotEmpty();
		told.forEach(
				(word, times) -> assertThat(printed.getOrDefault(word, 0L)).as(word).isGreaterThanOrEqualTo(times));
	}

	@Test
	void bearsTheCodeAndItsNumberOnEveryPage() throws IOException {
		List<String> pages = Printed.pages(CORRECTED);
		try (PDDocument document = Loader.loadPDF(CORRECTED)) {
			assertThat(document.getNumberOfPages()).isEqualTo(pages.size());
			for (int page = 0; page < pages.size(); page++) {
				assertThat(pages.get(page)).contains("Kode Q7T-31XA", "Halaman " + (page + 1) + " dari " + pages.size(),
						Presses.ADDRESS + "/verifikasi/Q7T-31XA");
				assertThat(document.getPage(page).getResources().getXObjectNames()).isNotEmpty();
			}
		}
	}

	@Test
	void saysOnEveryPageThatAnOpenWeekIsProvisional() {
		assertThat(Printed.pages(press.paper(Editions.open(), Paper.F4).content())).isNotEmpty()
			.allSatisfy((page) -> assertThat(page).contains("SEMENTARA").doesNotContain("/verifikasi/"));
	}

	@Test
	void standsOnA4AndF4WithTheAnnexAcross() throws IOException {
		assertThat(Printed.sizes(CORRECTED)).startsWith("210 x 297").contains("297 x 210");
		assertThat(Printed.sizes(press.paper(Editions.open(), Paper.F4).content())).startsWith("215 x 330")
			.contains("330 x 215");
	}

	@Test
	void leavesTheNumberToTheOfficeAndNamesTheSignatory() {
		assertThat(TEXT).containsPattern("Nomor: …{10,}")
			.contains("DINAS KOPERASI, USAHA KECIL DAN", "Plt. KEPALA DINAS KOPERASI, USAHA KECIL",
					"Nama Contoh, S.E., M.M.", "NIP 19700101 199501 1 001", "Bandar Lampung, 17 Februari 2026");
	}

	@Test
	void tellsOfPhotographsThatTheStoreHasLost() {
		assertThat(TEXT.replaceAll("\\s+", " ")).contains("tercatat, tetapi berkasnya tidak ditemukan",
				"Kelurahan Kedaton, 9 Februari 2026");
	}

	@Test
	void repeatsTheHeadOfTheAnnex() {
		assertThat(TEXT.split("pelaksana", -1).length).isGreaterThan(5);
	}

	@Test
	void letsNoTypedTextBeMoreThanText() {
		assertThat(TEXT).contains("<script>alert(1)</script>").doesNotContain("\u202E", "\u0007");
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
		Elsewhere.run(() -> assertThat(Printed.text(Presses.press().paper(Editions.corrected(), Paper.A4).content()))
			.isEqualTo(TEXT));
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

}

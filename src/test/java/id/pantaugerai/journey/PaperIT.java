package id.pantaugerai.journey;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** A page that is printed is a paper: it begins on its first sheet and has no buttons. */
@JourneyTest
class PaperIT {

	private static final String PLACE = "/kelurahan/18.71.01.1005";

	private static final List<String> LISTS = List.of("/kelurahan", "/kendala", "/lahan",
			"/lahan/usulan?lihat=BERJALAN");

	private static final List<String> PAGES = List.of("/dasbor", "/kecamatan/18.71.01", PLACE, "/lahan/1",
			"/lahan/pemadanan", PLACE + "/calon-lahan", "/kendala/papan", "/kendala/ringkasan", "/kendala/KD-2026-0001",
			"/laporan", "/laporan/banding", "/pemberitahuan", "/akun");

	private static final String PRESSED = """
			() => [...document.querySelectorAll('nav, button, .btn, input[type=file], form[role=search], .photo-add')]
			.filter((it) => it.checkVisibility() && it.getClientRects().length && !it.matches('.visually-hidden'))
			.map((it) => it.outerHTML.slice(0, 80))""";

	@TestFactory
	Stream<DynamicTest> hasNothingToPress(Visit visit) {
		Page page = visit.officer("pemkot", Visit.DESK);
		return Stream.concat(LISTS.stream(), PAGES.stream()).map((path) -> DynamicTest.dynamicTest(path, () -> {
			page.navigate(path);
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat((List<?>) page.evaluate(PRESSED)).isEmpty();
		}));
	}

	@TestFactory
	Stream<DynamicTest> beginsItsListOnTheFirstSheet(Visit visit) {
		Page page = visit.officer("pemkot", Visit.DESK);
		return LISTS.stream().map((path) -> DynamicTest.dynamicTest(path, () -> {
			page.navigate(path);
			String first = page.locator(".list-table tbody th a").first().innerText();
			assertThat(sheet(page, 1)).contains(first).contains("Dicetak ");
		}));
	}

	@Test
	void namesOnPaperWhatOnlyTheTrailNames(Visit visit) throws IOException {
		Page page = visit.officer("pemkot", Visit.DESK);
		page.navigate("/kendala/KD-2026-0001");

		assertThat(sheet(page, 1)).contains("KD-2026-0001");
	}

	@Test
	void cutsNoColumnOfTheWidestTable(Visit visit) throws IOException {
		Page page = visit.officer("pemkot", Visit.DESK);
		page.navigate("/laporan/2026-M47");

		String paper = sheet(page, Integer.MAX_VALUE).replaceAll("\\s", "");

		assertThat(paper.split("Jumlahkendalaterbuka", -1)).as("the head of every sheet").hasSizeGreaterThan(4);
	}

	@Test
	void putsTheDashboardOnFewSheets(Visit visit) throws IOException {
		Page page = visit.officer("pemkot", Visit.DESK);
		page.navigate("/dasbor");

		try (PDDocument paper = Loader.loadPDF(printed(page))) {
			assertThat(paper.getNumberOfPages()).isLessThanOrEqualTo(5);
		}
	}

	private static String sheet(Page page, int last) throws IOException {
		try (PDDocument paper = Loader.loadPDF(printed(page))) {
			PDFTextStripper text = new PDFTextStripper();
			text.setEndPage(last);
			return text.getText(paper);
		}
	}

	private static byte[] printed(Page page) {
		return page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
	}

}

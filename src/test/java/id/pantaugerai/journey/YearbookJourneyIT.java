package id.pantaugerai.journey;

import java.nio.file.Path;
import java.util.zip.ZipFile;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The Dinas asks for all files of a year, leaves, and the province fetches them. */
@JourneyTest
class YearbookJourneyIT {

	private static final String PATH = "/laporan/berkas-setahun";

	private static final ContainsTextOptions LONG_WORK = new ContainsTextOptions().setTimeout(240_000);

	@Test
	void aYearIsAskedForOnceAndFetchedByAnother(Visit visit) throws Exception {
		Page dinas = visit.officerWithoutScript("dinas", Visit.PHONE);
		dinas.navigate("/laporan");
		dinas.locator("main a[href='" + PATH + "']").click();
		dinas.locator("#tahun form button").first().click();
		assertThat(dinas.locator("main")).containsText("Diminta Dinas Koperasi");

		Page province = visit.officer("pemprov", Visit.DESK);
		province.navigate(PATH);
		assertThat(province.locator("#tahun")).containsText("Siap diunduh", LONG_WORK);
		Download archive = province.waitForDownload(() -> province.locator("#tahun a[href$='.zip']").click());
		fits(archive.path());

		dinas.navigate("/pemberitahuan");
		assertThat(dinas.locator("main")).containsText("Berkas laporan tahun 2026 siap diunduh.");
	}

	private static void fits(Path path) throws Exception {
		try (ZipFile archive = new ZipFile(path.toFile())) {
			assertThat(archive.getEntry("daftar-isi.csv")).isNotNull();
			assertThat(archive.stream().map((entry) -> entry.getName().replaceAll(".*\\.", ""))).contains("pdf", "xlsx",
					"pptx", "csv");
			assertThat(archive.size()).isGreaterThan(30);
		}
	}

}

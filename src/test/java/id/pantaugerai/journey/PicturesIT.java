package id.pantaugerai.journey;

import java.nio.file.Path;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Takes the pictures of the README and the user guide. They go to
 * {@code target/pictures}; with {@code -Dpantau.pictures=src/docs/images} they replace
 * the ones in the documents.
 */
@JourneyTest
class PicturesIT {

	private static final Path FOLDER = Path.of(System.getProperty("pantau.pictures", "target/pictures"));

	private static final String PLACE = "/kelurahan/18.71.01.1005";

	@TestFactory
	Stream<DynamicTest> showsEachScreen(Visit visit) {
		return Stream.of(picture(visit, "pemkot", "/dasbor", "dasbor", Visit.DESK),
				picture(visit, "camat.kedaton", "/kecamatan/18.71.01", "kecamatan", Visit.PHONE),
				picture(visit, "camat.kedaton", PLACE + "/lapor", "lapor", Visit.PHONE),
				picture(visit, "pemkot", PLACE, "kelurahan", Visit.DESK),
				picture(visit, "pemkot", "/kelurahan", "daftar", Visit.DESK),
				picture(visit, "dinas", "/laporan", "laporan", Visit.DESK),
				picture(visit, "admin", "/admin/pengguna", "pengguna", Visit.DESK));
	}

	private static DynamicTest picture(Visit visit, String username, String path, String name, int width) {
		return DynamicTest.dynamicTest(name, () -> {
			Page page = visit.officer(username, width);
			page.navigate(path);
			page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + "-" + width + ".png")));
		});
	}

}

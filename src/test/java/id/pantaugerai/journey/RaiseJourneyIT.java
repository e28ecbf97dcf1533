package id.pantaugerai.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import id.pantaugerai.photo.Pictures;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An obstacle is noted on a phone with one thumb, in well under a minute. */
@JourneyTest
class RaiseJourneyIT {

	private static final String PLACE = "/kelurahan/18.71.01.1003";

	@Test
	void tellsEverythingInADozenTaps(Visit visit) {
		Thumb thumb = new Thumb(visit.officer("camat.kedaton", Visit.PHONE));
		thumb.page.navigate(PLACE);
		thumb.tap("a.btn[href$='/kendala']");
		thumb.pick("#category", "AKSES_JALAN");
		thumb.type("#description", "Jembatan kecil tidak kuat dilewati truk");
		thumb.day("#since", "2026-11-23");
		thumb.tap("label:has([value=MENGANCAM_TARGET])");
		thumb.pickFirst("#parcel");
		thumb.photograph("input[type=file][name=photos]", "jembatan.jpg");
		thumb.tap("#catat button.btn-primary");

		Locator page = thumb.page.locator("main");
		assertThat(page).containsText("Tercatat dengan nomor KD-2026-");
		assertThat(page).containsText("Senin, 23 November 2026");
		assertThat(page).containsText("Mengancam target");
		assertThat(page).containsText("AL-0");
		assertThat(page.locator("img.photo-image")).hasCount(1);
		assertThat(thumb.taps).isLessThanOrEqualTo(12);
	}

	@Test
	void startsFromTheListOfObstaclesAsWell(Visit visit) {
		Thumb thumb = new Thumb(visit.officer("camat.kedaton", Visit.PHONE));
		thumb.page.navigate("/kendala");
		thumb.tap("details.share > summary");
		thumb.tap("a[href='" + PLACE + "/kendala#catat']");

		assertThat(thumb.page.locator("#category")).isInViewport();
	}

	@Test
	void needsAKindAndASentenceBesideTheReportThatIsBeingTyped(Visit visit) {
		Page report = visit.officer("camat.kedaton", Visit.PHONE);
		report.navigate(PLACE + "/lapor");
		report.fill("#note", "Pengecoran dimulai");
		Thumb thumb = new Thumb(report.waitForPopup(() -> report.click("a[href$='/kendala'][target]")));
		thumb.pick("#category", "TENAGA_KERJA");
		thumb.type("#description", "Tukang pulang kampung");
		thumb.tap("#catat button.btn-primary");

		assertThat(thumb.page.locator("main")).containsText("Tercatat dengan nomor KD-2026-");
		assertThat(thumb.taps).isLessThanOrEqualTo(4);
		assertThat(report.locator("#note")).hasValue("Pengecoran dimulai");
	}

	/** Counts what a hand does; a list and a calendar are opened first. */
	private static final class Thumb {

		private static final int SMALLEST = 48;

		private final Page page;

		private int taps;

		Thumb(Page page) {
			this.page = page;
		}

		void tap(String what) {
			Locator target = page.locator(what).first();
			assertThat(Math.ceil(target.boundingBox().height)).as(what).isGreaterThanOrEqualTo(SMALLEST);
			target.click();
			taps++;
		}

		void pick(String what, String value) {
			page.locator(what).selectOption(value);
			taps += 2;
		}

		void pickFirst(String what) {
			page.locator(what).selectOption(new SelectOption().setIndex(1));
			taps += 2;
		}

		void type(String what, String text) {
			page.locator(what).fill(text);
			taps++;
		}

		void day(String what, String day) {
			page.locator(what).fill(day);
			taps += 2;
		}

		void photograph(String what, String name) {
			page.setInputFiles(what, new FilePayload(name, "image/jpeg", Pictures.jpegNumbered(7)));
			assertThat(page.locator("[data-photos] img.photo-image")).hasCount(1);
			taps += 2;
		}

	}

}

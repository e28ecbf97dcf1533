package id.pantaugerai.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.pantaugerai.photo.Pictures;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Photographs leave the phone while the report is typed, and wait for the signal. */
@JourneyTest
class PhotoTrayIT {

	@Test
	void sendsEachPhotographAtOnce(Visit visit) {
		Page camat = form(visit, "camat.sukarame");
		choose(camat, photo(1), photo(2));
		assertThat(tray(camat).locator("img.photo-image")).hasCount(2);
		assertThat(tray(camat)).containsText("Terkirim");
		assertThat(waiting(camat)).isZero();
		assertThat(widthShown(camat)).isGreaterThan(0);
	}

	@Test
	void keepsAPhotographUntilTheSignalReturns(Visit visit) {
		Page camat = form(visit, "camat.rajabasa");
		camat.context().setOffline(true);
		choose(camat, photo(3));
		assertThat(tray(camat)).containsText("Di HP, belum terkirim");
		assertThat(waiting(camat)).isOne();
		camat.context().setOffline(false);
		assertThat(tray(camat)).containsText("Terkirim");
		assertThat(waiting(camat)).isZero();
	}

	@Test
	void saysWhyAFileIsNotTakenAndLetsItGo(Visit visit) {
		Page camat = form(visit, "camat.langkapura");
		choose(camat, new FilePayload("denah.jpg", "image/jpeg", Pictures.archive()));
		assertThat(tray(camat)).containsText("bukan foto");
		camat.click("[data-photo-remove]:visible");
		assertThat(tray(camat)).not().containsText("bukan foto");
	}

	@Test
	void takesAPhotographBack(Visit visit) {
		Page camat = form(visit, "camat.kemiling");
		choose(camat, photo(4));
		assertThat(tray(camat).locator("img.photo-image")).hasCount(1);
		camat.click("[data-photo-remove]:visible");
		assertThat(tray(camat).locator("img.photo-image")).hasCount(0);
	}

	@Test
	void comesAndGoesWithoutScriptBesideWhatWasTyped(Visit visit) {
		Page camat = visit.officerWithoutScript("camat.kedaton", Visit.PHONE);
		camat.locator("a[href$='/lapor']").last().click();
		camat.fill("#note", "Hujan sejak pagi");
		choose(camat, photo(5));
		camat.locator("button[name=tray][value=add]").press("Enter");
		assertThat(tray(camat).locator("img.photo-image")).hasCount(1);
		assertThat(camat.locator("#note")).hasValue("Hujan sejak pagi");
		camat.locator("[data-photo-remove]").first().press("Enter");
		assertThat(tray(camat).locator("img.photo-image")).hasCount(0);
		assertThat(camat.locator("#note")).hasValue("Hujan sejak pagi");
		camat.locator("#builder").press("Enter");
		assertThat(camat.locator("h1")).hasText(Pattern.compile("Laporan Kel\\. .+ diterima"));
	}

	private static Page form(Visit visit, String camat) {
		Page page = visit.officer(camat, Visit.PHONE);
		page.locator(".card-kelurahan .btn").first().click();
		assertThat(page.locator("[data-photos]")).isVisible();
		assertThat(page.locator("[data-photos] input.visually-hidden")).hasCount(1);
		return page;
	}

	private static void choose(Page page, FilePayload... files) {
		page.setInputFiles("input[type=file][name=photos]", files);
	}

	private static Locator tray(Page page) {
		return page.locator("[data-photos] .photos");
	}

	private static int waiting(Page page) {
		return (int) page.evalOnSelector("input[name=photos]", "input => input.files.length");
	}

	private static int widthShown(Page page) {
		page.locator("img.photo-image").first().scrollIntoViewIfNeeded();
		page.waitForFunction("document.querySelector('img.photo-image').complete");
		return (int) page.evalOnSelector("img.photo-image", "image => image.naturalWidth");
	}

	private static FilePayload photo(int number) {
		return new FilePayload("IMG_000" + number + ".jpg", "image/jpeg", Pictures.jpegNumbered(number));
	}

}

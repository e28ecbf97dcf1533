package id.pantaugerai.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** BKAD points at a parcel on the map. */
@JourneyTest
class PlaceJourneyIT {

	private static final String DEGREES = "-5,\\d{6}";

	@Test
	void aTapOnTheMapFillsTheFieldsAndTheFieldsMoveTheMarker(Visit visit) {
		Page bkad = form(visit, Visit.PHONE);
		bkad.locator(".place-map").click();
		assertThat(bkad.locator("#latitude")).hasValue(Pattern.compile(DEGREES));
		assertThat(bkad.locator(".place-pin")).isVisible();

		bkad.fill("#latitude", "-5,385");
		bkad.fill("#longitude", "105,258");
		assertThat(bkad.locator(".place-pin")).isVisible();
		bkad.click("[data-place-clear]");
		assertThat(bkad.locator("#latitude")).hasValue("");
		assertThat(bkad.locator(".place-pin")).hasCount(0);
	}

	@Test
	void aKeyboardAlonePutsThePointInTheMiddleOfTheMap(Visit visit) {
		Page bkad = form(visit, Visit.DESK);
		bkad.selectOption("#kelurahanCode", "18.71.01.1005");
		bkad.focus(".place-map");
		bkad.keyboard().press("ArrowRight");
		bkad.focus("[data-place-centre]");
		bkad.keyboard().press("Enter");
		assertThat(bkad.locator("#longitude")).hasValue(Pattern.compile("105,\\d{6}"));
		assertThat(bkad.locator("[data-place-said]")).containsText("Titik di -5,");
	}

	@Test
	void asksNobodyOutsideForPictures(Visit visit) {
		Page bkad = visit.officer("bkad", Visit.DESK);
		StringBuilder outside = new StringBuilder();
		bkad.onRequest((request) -> {
			if (!request.url().contains("localhost") && !request.url().startsWith("data:")) {
				outside.append(request.url());
			}
		});
		bkad.navigate("/lahan/baru");
		assertThat(bkad.locator(".place-map path").first()).isAttached();
		assertThat(outside.toString()).isEmpty();
	}

	private static Page form(Visit visit, int width) {
		Page page = visit.officer("bkad", width);
		page.navigate("/lahan/baru");
		assertThat(page.locator(".place-map path").first()).isAttached();
		return page;
	}

}

package id.pantaugerai.journey;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands where on a phone, so that nobody has to look for it. */
@JourneyTest
class PhoneIT {

	private static final String PLACE = "/kelurahan/18.71.01.1005";

	private static final String WEEK = "/laporan/2026-M47";

	private static final String FOCUSED = "(element) => element === document.activeElement";

	@Test
	void theThreeFiguresOfAMilestoneStandOnOneLine(Visit visit) {
		Page admin = visit.officer("admin", Visit.PHONE);
		admin.navigate("/admin/tahapan");
		BoundingBox weight = field(admin, "weight");
		BoundingBox start = field(admin, "start");
		BoundingBox finish = field(admin, "finish");

		assertThat(start.y).isEqualTo(weight.y);
		assertThat(finish.y).isEqualTo(weight.y);
		assertThat(start.x).isGreaterThan(weight.x + weight.width);
		assertThat(finish.x).isGreaterThan(start.x + start.width);
	}

	@Test
	void whatIsDoneSeldomIsFoldedUntilItIsAskedFor(Visit visit) {
		Page city = visit.officer("pemkot", Visit.PHONE);
		city.navigate(PLACE);
		folds(city, "/lahan");
		assertThat(city.locator(".actions > a").allInnerTexts()).containsExactly("Catat kendala", "Rencana ulang");
		city.navigate(WEEK);
		folds(city, ".xlsx");
		assertThat(city.locator(".actions > a").allInnerTexts()).containsExactly("PDF");
	}

	@Test
	void onAWideScreenEveryActionStandsInOneRowWithoutScript(Visit visit) {
		for (int width : List.of(Visit.TABLET, Visit.DESK)) {
			Page city = visit.officerWithoutScript("pemkot", width);
			for (String path : List.of(PLACE, WEEK)) {
				city.navigate(path);
				assertThat(city.locator(".actions summary").isVisible()).isFalse();
				assertThat(city.locator(".actions a").all()).hasSizeGreaterThan(3).allMatch(Locator::isVisible);
				city.locator(".actions > a").last().focus();
				city.keyboard().press("Tab");
				assertThat(city.locator(".actions details a").first().evaluate(FOCUSED)).isEqualTo(true);
			}
		}
	}

	private static void folds(Page page, String end) {
		Locator hidden = page.locator(".actions details a[href$='" + end + "']");
		assertThat(hidden.isVisible()).isFalse();
		page.locator(".actions summary").focus();
		page.keyboard().press("Enter");
		assertThat(hidden.isVisible()).isTrue();
		page.keyboard().press("Tab");
		assertThat(page.locator(".actions details a").first().evaluate(FOCUSED)).isEqualTo(true);
		AccessibilityIT.check(page);
	}

	private static BoundingBox field(Page page, String name) {
		return page.locator("[name='rows[0]." + name + "']").boundingBox();
	}

}

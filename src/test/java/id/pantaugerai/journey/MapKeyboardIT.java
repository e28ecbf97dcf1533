package id.pantaugerai.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The map is read and walked through without a mouse. */
@JourneyTest
class MapKeyboardIT {

	private static final String FOCUSED = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.id";

	@Test
	void leadsFromCellToCellAndIntoAKelurahan(Visit visit) {
		Page page = visit.officer("pemkot", Visit.DESK);
		page.navigate("/dasbor");
		page.focus(".citymap .skip");

		page.keyboard().press("Tab");
		String first = (String) page.evaluate(FOCUSED);
		page.keyboard().press("Tab");

		assertThat(first).startsWith("Kel. ");
		assertThat(page.evaluate(FOCUSED)).asString().startsWith("Kel. ").isNotEqualTo(first);
		page.keyboard().press("Enter");
		page.waitForURL((url) -> url.contains("/kelurahan/18.71."));
	}

	@Test
	void letsPassWhoDoesNotWantIt(Visit visit) {
		Page page = visit.officer("pemkot", Visit.PHONE);
		page.navigate("/dasbor");
		page.focus(".citymap .skip");

		page.keyboard().press("Enter");
		page.keyboard().press("Tab");

		assertThat(page.evaluate(FOCUSED)).asString().doesNotStartWith("Kel. ");
		assertThat(page.evaluate("document.activeElement.closest('svg') === null")).isEqualTo(true);
	}

}

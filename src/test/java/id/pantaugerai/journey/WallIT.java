package id.pantaugerai.journey;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The dashboard on the wall of the Command Center, and on a phone. */
@JourneyTest
class WallIT {

	private static final int WALL = 1920;

	private static final int FLOOR = 1080;

	private static final List<String> FOLDED = List.of("#berat", "#tanpa", "#lahan-judul", "#corong", "#kurva", "#kec");

	@Test
	void standsTheMapBetweenTheAxesAndTheWorst(Visit visit) {
		Page page = wall(visit);
		BoundingBox axes = box(page, "section[aria-labelledby=sumbu]");
		BoundingBox map = box(page, "#peta");
		BoundingBox worst = box(page, "section[aria-labelledby=berat]");

		assertThat(axes.x + axes.width).isLessThan(map.x);
		assertThat(map.x + map.width).isLessThan(worst.x);
		assertThat(List.of(map.y, worst.y)).containsOnly(axes.y);
	}

	@Test
	void showsTheFirstFiguresWithoutScrolling(Visit visit) {
		Page page = wall(visit);

		for (String first : List.of(".countdown-days", ".summary .stats", "#kendala .stats",
				"[aria-labelledby=sumbu] h2")) {
			assertThat(bottom(page, first)).as(first).isLessThan(FLOOR);
		}
		assertThat(bottom(page, "[aria-labelledby=berat] tbody tr:nth-child(5)")).isLessThan(FLOOR);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(WALL);
	}

	@Test
	void foldsNothingOnADeskAndNeedsNoScriptForIt(Visit visit) {
		Page page = visit.officerWithoutScript("pemkot", Visit.DESK);
		page.navigate("/dasbor");

		for (String heading : FOLDED) {
			assertThat(
					page.locator("section:has(> details " + heading + ") details > :not(summary)").first().isVisible())
				.as(heading)
				.isTrue();
		}
	}

	@Test
	void foldsTheSecondOnAPhoneAndOpensItAtATouch(Visit visit) {
		Page page = visit.officerWithoutScript("pemkot", Visit.PHONE);
		page.navigate("/dasbor");

		for (String heading : FOLDED) {
			var content = page.locator("section:has(> details " + heading + ") > details > :not(summary)").first();
			assertThat(content.isVisible()).as(heading).isFalse();
			page.click(heading);
			assertThat(content.isVisible()).as(heading).isTrue();
		}
	}

	private static Page wall(Visit visit) {
		Page page = visit.officer("pemkot", WALL);
		page.setViewportSize(WALL, FLOOR);
		page.navigate("/dasbor");
		return page;
	}

	private static BoundingBox box(Page page, String selector) {
		return page.locator(selector).first().boundingBox();
	}

	private static double bottom(Page page, String selector) {
		BoundingBox box = box(page, selector);
		return box.y + box.height;
	}

}

package id.pantaugerai.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands where on a phone, so that nobody has to look for it. */
@JourneyTest
class PhoneIT {

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

	private static BoundingBox field(Page page, String name) {
		return page.locator("[name='rows[0]." + name + "']").boundingBox();
	}

}

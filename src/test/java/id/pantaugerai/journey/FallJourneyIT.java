package id.pantaugerai.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A figure that falls is asked for its reason once it is typed, and not before. */
@JourneyTest
class FallJourneyIT {

	private static final String FORM = "/kelurahan/18.71.01.1003/lapor";

	@Test
	void askNothingInTheMiddleOfANumber(Visit visit) {
		Page camat = visit.officer("camat.kedaton", Visit.PHONE);
		camat.navigate(FORM);
		Locator figure = camat.locator(".milestones > li input").first();
		String last = figure.inputValue();
		figure.fill("");
		figure.pressSequentially("100");
		camat.locator("#note").focus();

		assertThat(camat.locator("#fallReason")).isHidden();
		assertThat(camat.locator(".sendbar-ask")).isHidden();
		figure.fill(last);
	}

	@Test
	void leadToTheReasonFromTheBarThatStays(Visit visit) {
		Page camat = visit.officer("camat.kedaton", Visit.PHONE);
		camat.navigate(FORM);
		Locator figure = camat.locator(".milestones > li input").first();
		String last = figure.inputValue();
		figure.fill("1");
		figure.blur();
		camat.locator(".sendbar-ask a").click();
		assertThat(camat.locator("#fallReason")).isInViewport();
		camat.locator("#fallReason").fill("Diukur ulang");
		assertThat(camat.locator(".sendbar-ask")).isHidden();

		camat.locator("#fallReason").fill("");
		figure.fill(last);
		figure.blur();
		assertThat(camat.locator("#fallReason")).isHidden();
	}

}

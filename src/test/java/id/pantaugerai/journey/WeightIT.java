package id.pantaugerai.journey;

import java.util.concurrent.atomic.AtomicLong;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a camat's phone must fetch. */
@JourneyTest
class WeightIT {

	private static final int HUNDRED_KILOBYTES = 100 * 1024;

	@Test
	void theFirstPageOfACamatWeighsLessThanHundredKilobytes(Visit visit) {
		Page page = visit.officer("camat.kemiling", Visit.PHONE);
		page.context().newCDPSession(page).send("Network.clearBrowserCache");
		AtomicLong bytes = new AtomicLong();
		page.onRequestFinished(
				(request) -> bytes.addAndGet(request.sizes().responseBodySize + request.sizes().responseHeadersSize));

		page.navigate("/kecamatan/18.71.13");
		page.waitForLoadState();

		assertThat(bytes.get()).isPositive().isLessThan(HUNDRED_KILOBYTES);
	}

}

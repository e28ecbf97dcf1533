package id.pantaugerai.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Lets officers sit down at a browser of their own. */
final class Visit {

	static final int PHONE = 360;

	static final int TABLET = 768;

	static final int DESK = 1440;

	private final Browser browser;

	private final String address;

	Visit(Browser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	/**
	 * A browser of a width in pixels in which nobody is signed in, at the sign-in page.
	 */
	Page stranger(int width) {
		return stranger(width, true);
	}

	private Page stranger(int width, boolean script) {
		BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address)
			.setViewportSize(width, (width == PHONE) ? 740 : 900)
			.setLocale("id-ID")
			.setJavaScriptEnabled(script)
			.setAcceptDownloads(true));
		Page page = context.newPage();
		page.navigate("/masuk");
		return page;
	}

	/** A browser in which an officer has signed in. */
	Page officer(String username, int width) {
		return signedIn(stranger(width), username);
	}

	/** A browser without script in which an officer has signed in. */
	Page officerWithoutScript(String username, int width) {
		return signedIn(stranger(width, false), username);
	}

	private static Page signedIn(Page page, String username) {
		page.fill("[name=nama]", username);
		page.fill("[name=sandi]", "contoh-merah-putih");
		page.click("main form button");
		page.waitForURL((url) -> !url.contains("/masuk"));
		return page;
	}

}

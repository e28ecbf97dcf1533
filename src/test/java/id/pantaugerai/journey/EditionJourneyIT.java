package id.pantaugerai.journey;

import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The Dinas writes the summary of the running week, and the city reads the report. */
@JourneyTest
class EditionJourneyIT {

	private static final String WEEK = "/laporan/2026-M48";

	private static final String SENTENCE = "Minggu ini pekerjaan atap didahulukan.";

	@Test
	void theSummaryOfTheDinasIsReadByTheCity(Visit visit) {
		Page dinas = visit.officer("dinas", Visit.PHONE);
		dinas.navigate(WEEK);
		assertThat(dinas.locator(".page-head")).containsText("Sementara");
		dinas.locator("#ringkasan a:has-text('Ubah ringkasan')").click();
		dinas.locator("#first").fill(SENTENCE);
		dinas.locator("main form button").click();
		assertThat(dinas.locator("#ringkasan")).containsText(SENTENCE);

		Page city = visit.officer("pemkot", Visit.DESK);
		city.navigate(WEEK);
		assertThat(city.locator("#ringkasan")).containsText(SENTENCE);
		assertThat(city.locator("a:has-text('Ubah ringkasan')")).hasCount(0);
		city.locator(".toc a[href='#rincian']").click();
		city.locator("#rincian summary").click();
		assertThat(city.locator("#rincian tbody tr")).hasCount(126);
		city.locator("#rincian tbody a").first().click();
		assertThat(city.locator("main")).containsText("Kedaton");
	}

	@Test
	void theChaptersFoldOnAPhoneAndOpenByTheirLink(Visit visit) {
		Page phone = visit.officer("pemkot", Visit.PHONE);
		phone.navigate(WEEK);
		assertThat(phone.locator("#ringkasan")).isVisible();
		assertThat(phone.locator("#kepatuhan")).isHidden();
		Assertions.assertThat((int) phone.evaluate("document.documentElement.scrollHeight")).isLessThan(5000);
		AccessibilityIT.check(phone);
		phone.locator("summary:has(#h-kepatuhan)").click();
		assertThat(phone.locator("#kepatuhan")).isVisible();
		phone.navigate("/laporan");
		phone.navigate(WEEK + "#kendala");
		assertThat(phone.locator("#kendala")).isInViewport();
	}

	@Test
	void everyChapterIsThereOnAWideScreenWithoutScript(Visit visit) {
		Page desk = visit.officerWithoutScript("pemkot", Visit.DESK);
		desk.navigate(WEEK);
		Assertions.assertThat((int) desk.evaluate("document.documentElement.scrollHeight")).isGreaterThan(6000);
	}

	@Test
	void theTextForWhatsAppIsCopiedByOneTap(Visit visit) {
		Page dinas = visit.officer("dinas", Visit.PHONE);
		dinas.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		dinas.navigate(WEEK + "/pesan");
		dinas.locator("button:has-text('Salin teks')").click();
		assertThat(dinas.locator("main [role=status]")).hasText("Tersalin. Tinggal ditempel di WhatsApp.");
		Assertions.assertThat(dinas.evaluate("navigator.clipboard.readText()"))
			.isEqualTo(dinas.locator("#pesan").inputValue());
	}

	@Test
	void aFileSaysThatItIsBeingMadeAndThatItIsThere(Visit visit) {
		Page dinas = visit.officer("dinas", Visit.PHONE);
		dinas.navigate(WEEK);
		dinas.locator(".actions summary").click();
		Download file = dinas.waitForDownload(() -> dinas.locator("[data-file]:has-text('CSV')").click());
		Assertions.assertThat(file.suggestedFilename()).endsWith(".csv");
		assertThat(dinas.locator(".page-head [role=status]")).hasText("CSV sudah diunduh.");
	}

	@Test
	void aFileThatCannotBeMadeShowsWhy(Visit visit) {
		Page dinas = visit.officer("dinas", Visit.PHONE);
		dinas.navigate(WEEK);
		dinas.route("**/*.pptx",
				(asked) -> asked.fulfill(new Route.FulfillOptions().setStatus(503)
					.setContentType("text/plain")
					.setBody("Server sedang sibuk.")));
		dinas.locator(".actions summary").click();
		dinas.locator("[data-file]:has-text('PPTX')").click();
		assertThat(dinas.locator("body")).hasText("Server sedang sibuk.");
	}

	@Test
	void twoOfTheDinasDoNotWriteOverEachOther(Visit visit) {
		Page first = visit.officer("dinas", Visit.DESK);
		Page second = visit.officer("dinas", Visit.DESK);
		first.navigate(WEEK + "/ringkasan");
		second.navigate(WEEK + "/ringkasan");
		first.locator("#second").fill("Kalimat yang lebih dahulu.");
		first.locator("main form button").click();

		second.locator("#second").fill("Kalimat yang kemudian.");
		second.locator("main form button").click();
		assertThat(second.locator("main")).containsText("Kalimat yang lebih dahulu.");
		second.locator("main a.btn-primary").click();
		assertThat(second.locator("#second")).hasValue("Kalimat yang kemudian.");
		second.locator("main form button").click();
		assertThat(second.locator("#ringkasan")).containsText("Kalimat yang kemudian.");
	}

}

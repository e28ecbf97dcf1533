package id.pantaugerai.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A camat asks for land, the asset office answers, and the city sees it at once. */
@JourneyTest
class RequestJourneyIT {

	private static final String PENENGAHAN = "/kelurahan/18.71.01.1010";

	private static final String SURABAYA = "/kelurahan/18.71.01.1004";

	private static final int STAGES = 6;

	@Test
	void aRequestIsTakenStepByStepUntilItsLandIsReady(Visit visit) {
		Page city = visit.officer("pemkot", Visit.DESK);
		int ready = readyOnTheDashboard(city);
		String parcel = ask(visit.officer("camat.kedaton", Visit.PHONE), PENENGAHAN);

		Page bkad = visit.officer("bkad", Visit.DESK);
		bkad.navigate(parcel);
		assertThat(bkad.locator("main")).containsText("Menunggu BKAD.");
		bkad.locator("main .btn-primary").first().click();
		for (int stage = 0; stage < STAGES; stage++) {
			advance(bkad);
		}

		assertThat(bkad.locator("main .steps").first().locator(".done")).hasCount(STAGES + 1);
		city.navigate(PENENGAHAN);
		assertThat(city.locator("section:has(#ax-l) [aria-current=step]")).containsText("Terverifikasi");
		assertThat(readyOnTheDashboard(city)).isEqualTo(ready + 1);
	}

	@Test
	void aRefusalReachesTheCamatWithItsReason(Visit visit) {
		Page camat = visit.officer("camat.kedaton", Visit.PHONE);
		String parcel = ask(camat, SURABAYA);
		Page bkad = visit.officer("bkad", Visit.DESK);
		bkad.navigate(parcel + "/usulan");
		bkad.locator("form[action$=langkah] [name=kind][value=REFUSED]").first().check();
		assertThat(bkad.locator("select[name=asked]").first()).isHidden();
		bkad.locator("textarea[name=text]").first().fill("Masih dipakai lapangan voli warga");
		bkad.locator("form[action$=langkah] button").first().click();

		camat.navigate("/kecamatan/18.71.01");
		Locator refused = camat.locator(".todo a[href='" + parcel + "']");
		assertThat(refused).containsText("Masih dipakai lapangan voli warga");
		refused.click();
		camat.locator("form[action$=dibaca] button").click();
		assertThat(camat.locator("h1")).containsText("Calon lahan");
		assertThat(camat.locator("main")).containsText("Pernah ditolak oleh BKAD");
		camat.navigate("/kecamatan/18.71.01");
		assertThat(refused).hasCount(0);
	}

	/** Asks for the first candidate of the city's own land and answers its page. */
	private static String ask(Page camat, String kelurahan) {
		camat.navigate(kelurahan);
		camat.locator("a[href$='/calon-lahan']").click();
		camat.locator("section.panel:has-text(' Pemkot, ') form[action$='/usulan'] button").first().click();
		assertThat(camat.locator("main")).containsText("Usulan terkirim");
		return camat.url().replaceAll("^https?://[^/]+|\\?.*", "");
	}

	private static void advance(Page bkad) {
		Locator form = bkad.locator("form[action$=langkah]").first();
		form.locator("input[name=documents]").all().forEach(Locator::check);
		form.locator("textarea[name=text]").fill("Aslinya disimpan BKAD.");
		Locator instrument = form.locator("select[name=instrument]");
		if (instrument.count() > 0) {
			instrument.selectOption(new SelectOption().setIndex(1));
		}
		form.locator("button").click();
		assertThat(bkad.locator("main [role=status]")).containsText("Tersimpan");
	}

	private static int readyOnTheDashboard(Page city) {
		city.navigate("/dasbor");
		String told = city.locator("a[href='/kelurahan?lahan=siap']").first().innerText();
		return Integer.parseInt(told.replaceAll("\\D+", " ").strip().split(" ")[0]);
	}

}

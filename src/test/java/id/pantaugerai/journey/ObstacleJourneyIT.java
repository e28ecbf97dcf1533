package id.pantaugerai.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An obstacle climbs from a kelurahan to the province, is solved there, and confirmed.
 */
@JourneyTest
class ObstacleJourneyIT {

	static final String KEDATON = "/kelurahan/18.71.01.1004";

	@Test
	void whatAKelurahanCannotSolveIsSolvedByTheProvince(Visit visit) {
		Page camat = visit.officer("camat.kedaton", Visit.PHONE);
		String obstacle = raise(camat);
		step(camat, obstacle, "eskalasi", "Sudah dirapatkan dengan warga", "Mohon petunjuk");

		Page city = visit.officer("pemkot", Visit.DESK);
		step(city, obstacle, "eskalasi", "Tidak ada dasar hukum di kota", "Mohon rekomendasi gubernur");

		Page province = visit.officer("pemprov", Visit.DESK);
		province.navigate("/kendala?untuk=saya");
		assertThat(province.locator("main")).containsText(obstacle);
		solve(province, obstacle);

		camat.navigate("/kendala/" + obstacle);
		assertThat(camat.locator("main")).containsText("Surat Gubernur 100/2026");
		open(camat, obstacle, "konfirmasi").locator("button").click();
		assertThat(camat.locator(".page-head .status")).hasText("Ditutup");
		city.navigate("/kendala?status=ditutup&kecamatan=18.71.01&urut=-nomor");
		assertThat(city.locator("main")).containsText(obstacle);
	}

	/** What is already open of the kind is shown first; then it is sent. */
	private static String raise(Page camat) {
		camat.navigate(KEDATON);
		camat.locator("a[href='" + KEDATON + "/kendala']").first().click();
		camat.locator("#category").selectOption("TATA_RUANG");
		camat.locator("#description").fill("Lokasi masuk rencana ruang terbuka hijau");
		camat.locator("#catat button.btn-primary").click();
		if (!camat.url().contains("tercatat")) {
			camat.locator("#catat button.btn-primary").click();
		}
		assertThat(camat.locator("main")).containsText("Tercatat dengan nomor");
		return camat.url().replaceAll(".*/kendala/(KD-[0-9-]+).*", "$1");
	}

	private static void solve(Page province, String obstacle) {
		Locator form = open(province, obstacle, "penyelesaian");
		form.locator("[name=text]").fill("Rekomendasi diterbitkan");
		form.locator("[value=REGULASI]").check();
		form.locator("[name=basis]").fill("Surat Gubernur 100/2026");
		form.locator("button").click();
		assertThat(province.locator("main")).containsText("Tersimpan");
	}

	private static void step(Page page, String obstacle, String action, String text, String request) {
		Locator form = open(page, obstacle, action);
		form.locator("[name=text]").fill(text);
		form.locator("[name=request]").fill(request);
		form.locator("button").click();
		assertThat(page.locator("main")).containsText("Tersimpan");
	}

	private static Locator open(Page page, String obstacle, String action) {
		page.navigate("/kendala/" + obstacle);
		Locator form = page.locator("form[action$='/" + action + "']");
		form.locator("xpath=ancestor::details").evaluate("details => details.open = true");
		return form;
	}

}

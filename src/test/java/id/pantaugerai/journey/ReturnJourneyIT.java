package id.pantaugerai.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The Dinas sends a report back, the camat corrects it, and the history keeps both. */
@JourneyTest
class ReturnJourneyIT {

	private static final String KECAMATAN = "/kecamatan/18.71.13";

	private static final String REASON = "Di foto pondasi baru digali.";

	@Test
	void aReturnedReportIsCorrectedAndBothStayInTheHistory(Visit visit) {
		Page dinas = visit.officer("dinas", Visit.DESK);
		String kelurahan = giveBack(dinas);
		assertThat(dinas.locator("#riwayat")).containsText(REASON);

		Page camat = visit.officer("camat.kemiling", Visit.PHONE);
		camat.navigate(KECAMATAN);
		Locator first = camat.locator(".todo li").first();
		assertThat(first).containsText(REASON);
		first.locator("a").click();
		assertThat(camat.locator("#dikembalikan")).containsText(REASON);
		assertThat(camat.locator(".milestones .asked")).containsText(REASON);
		correct(camat);

		dinas.navigate(kelurahan);
		assertThat(dinas.locator("#riwayat")).containsText("Dijawab dengan laporan");
		assertThat(dinas.locator("main .returned")).hasCount(0);
		dinas.navigate("/pemberitahuan");
		assertThat(dinas.locator("main")).containsText("diperbaiki");
		camat.navigate(KECAMATAN);
		assertThat(camat.locator("main")).not().containsText(REASON);
	}

	/** Marks the first milestone of the latest report of the first site under way. */
	private static String giveBack(Page dinas) {
		dinas.navigate("/kelurahan?kecamatan=18.71.13&fisik=sedang-dibangun&kendali=terukur");
		dinas.locator("tbody th a").first().click();
		String kelurahan = dinas.url();
		dinas.locator("#riwayat a[href$='/pengembalian']").first().click();
		AccessibilityIT.check(dinas);
		dinas.locator("#mark").selectOption(new SelectOption().setIndex(1));
		dinas.locator("#reason").fill(REASON);
		dinas.locator("main form button").click();
		assertThat(dinas.locator("main [role=status]")).containsText("Laporan dikembalikan");
		dinas.navigate(kelurahan);
		assertThat(dinas.locator("main .returned").first()).isVisible();
		AccessibilityIT.check(dinas);
		return kelurahan;
	}

	private static void correct(Page camat) {
		AccessibilityIT.check(camat);
		camat.locator(".milestones .asked input").fill("14");
		camat.locator("#fallReason").fill("Salah ketik, yang benar 14 persen.");
		camat.locator(".sendbar .btn-primary").click();
		assertThat(camat.locator("h1")).hasText(Pattern.compile("Laporan Kel\\. .+ diterima"));
		assertThat(camat.locator("#kembali")).containsText(REASON);
		AccessibilityIT.check(camat);
	}

}

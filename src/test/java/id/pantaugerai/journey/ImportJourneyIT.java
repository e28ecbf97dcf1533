package id.pantaugerai.journey;

import id.pantaugerai.intake.AssetFiles;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** BKAD brings a file with some faulty rows, takes it back, and brings it again. */
@JourneyTest
class ImportJourneyIT {

	private static final ContainsTextOptions LONG_WORK = new ContainsTextOptions().setTimeout(60_000);

	@Test
	void aFileIsBroughtTakenBackAndBroughtAgain(Visit visit) {
		Page bkad = visit.officer("bkad", Visit.DESK);

		bring(bkad);
		bkad.click("form[action$=penerapan] button");
		assertThat(bkad.locator("#kemajuan")).containsText("193 baris dimasukkan pada", LONG_WORK);
		bkad.reload();
		bkad.fill("[name=reason]", "Berkas tahun lalu");
		bkad.click("form[action$=pembatalan] button");
		assertThat(bkad.locator("#kemajuan")).containsText("Alasan: Berkas tahun lalu", LONG_WORK);

		bring(bkad);
		bkad.click("form[action$=penerapan] button");
		assertThat(bkad.locator("#kemajuan")).containsText("193 baris dimasukkan pada", LONG_WORK);
	}

	private static void bring(Page bkad) {
		bkad.navigate("/lahan/impor");
		bkad.setInputFiles("#berkas",
				new FilePayload("aset.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
						AssetFiles.twoHundredWithSevenErrors()));
		bkad.click("form[enctype] button");
		assertThat(bkad.locator("form[action$=penerapan]")).containsText("Masukkan 193 baris yang baik", LONG_WORK);
		assertThat(bkad.locator("main")).containsText("Unduh 7 baris yang salah");
	}

}

package id.pantaugerai.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import id.pantaugerai.mail.Rounds;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Dinas sends the report of a closed week, and the Sekda's mailbox gets its files.
 */
@JourneyTest
class DispatchJourneyIT {

	private static final String WEEK = "/laporan/2026-M46";

	@Autowired
	ApplicationContext application;

	@Test
	void theReportReachesAMailboxWithBothFiles(Visit visit) throws Exception {
		Page dinas = visit.officer("dinas", Visit.PHONE);
		addSekda(dinas);

		dinas.navigate(WEEK);
		dinas.locator(".actions summary").click();
		dinas.locator("main a[href='" + WEEK + "/kirim']").click();
		dinas.locator("main form button").first().click();
		assertThat(dinas.locator("main")).containsText("Masuk antrean kirim");
		assertThat(dinas.locator("main")).containsText("Semua penerima sudah dikirimi");

		assertThat(filesOf(carried())).anyMatch((name) -> name.matches("laporan-2026-M46.*\\.pdf"))
			.anyMatch((name) -> name.matches("laporan-2026-M46.*\\.xlsx"));
		dinas.reload();
		assertThat(dinas.locator("main")).containsText("Terkirim");

		Page admin = visit.officer("admin", Visit.DESK);
		admin.navigate("/admin/surat-elektronik?jenis=REPORT");
		assertThat(admin.locator("main")).containsText("sekda@contoh.go.id");
	}

	@Test
	void theNextWeekGoesByItselfOnceItIsWanted(Visit visit) {
		Page dinas = visit.officerWithoutScript("dinas", Visit.DESK);
		addSekda(dinas);
		dinas.locator("form[action$=otomatis] button").click();
		assertThat(dinas.locator("main")).containsText("Matikan kirim otomatis");
		dinas.navigate(WEEK + "/kirim");
		assertThat(dinas.locator("main")).containsText("Kirim otomatis menyala");
		dinas.navigate("/laporan/2026-M48/tutup");
		assertThat(dinas.locator("main")).containsText("dikirim kepada 1 penerima");

		dinas.navigate("/laporan/penerima");
		dinas.locator("form[action$=otomatis] button").click();
		assertThat(dinas.locator("main")).containsText("Nyalakan kirim otomatis");
	}

	private static void addSekda(Page dinas) {
		dinas.navigate("/laporan/penerima");
		dinas.fill("#name", "Sekretaris Daerah");
		dinas.fill("#email", "sekda@contoh.go.id");
		dinas.locator("main form button").first().click();
		assertThat(dinas.locator("main")).containsText("1 penerima tercatat");
	}

	private MimeMessage carried() {
		GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
		server.start();
		try {
			Rounds.once(application, server.getSmtp().getPort());
			return Arrays.stream(server.getReceivedMessagesForDomain("sekda@contoh.go.id")).findFirst().orElseThrow();
		}
		finally {
			server.stop();
		}
	}

	private static List<String> filesOf(MimeMessage message) throws Exception {
		MimeMultipart parts = (MimeMultipart) message.getContent();
		List<String> names = new ArrayList<>();
		for (int part = 0; part < parts.getCount(); part++) {
			names.add(String.valueOf(parts.getBodyPart(part).getFileName()));
		}
		return names;
	}

}

package id.pantaugerai.progress.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.pantaugerai.progress.ProgressHistory;
import id.pantaugerai.progress.ProgressService;
import id.pantaugerai.progress.ReportIT;
import id.pantaugerai.progress.ReportSummary;
import id.pantaugerai.progress.Reports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static id.pantaugerai.progress.Reports.CAMAT;
import static id.pantaugerai.progress.Reports.STAFF;
import static id.pantaugerai.progress.Reports.SUKAMENANTI;
import static org.assertj.core.api.Assertions.assertThat;

@ReportIT
class SubmitPageIT {

	@Autowired
	ProgressService reports;

	@Autowired
	ProgressHistory history;

	Phone phone;

	SubmitPageIT(@Autowired MockMvcTester mvc) {
		this.phone = new Phone(mvc);
	}

	@Test
	void leadsToAReceiptThatCanBeShared() {
		String receipt = phone.send(form("percent[9001]", "100", "percent[9002]", "100", "percent[9003]", "80,00"));

		String page = phone.page(receipt);
		assertThat(page).contains("Laporan Kel. Sukamenanti diterima", "20,60\u00a0%", "Camat Kedaton",
				"Laporan pertama", "Kec. Kedaton", "Lapor berikutnya", "data-sent");
	}

	@Test
	void answersARepeatWithTheSameReceipt() {
		Map<String, String> form = form("percent[9001]", "50");

		assertThat(phone.send(form)).isEqualTo(phone.send(form));
	}

	@Test
	void asksForTheReasonOfAFall() {
		submitted("50");
		Map<String, String> form = form("percent[9001]", "40");

		assertThat(phone.refused(form)).contains("Lebih rendah daripada laporan terakhir, 50\u00a0%",
				"Alasan angka turun", "value=\"40\"");
		form.put("fallReason", "Diukur ulang");
		assertThat(phone.send(form)).isNotBlank();
		assertThat(history.latest(SUKAMENANTI).orElseThrow().remarks().fallReason()).isEqualTo("Diukur ulang");
	}

	@Test
	void asksAboutAJumpOnceAndLetsItPass() {
		submitted("10");
		Map<String, String> form = form("percent[9001]", "31");

		assertThat(phone.refused(form)).contains("Kenaikan lebih dari 20\u00a0poin",
				"name=\"jumpAsked\" value=\"true\"", "Kirim lagi");
		form.put("jumpAsked", "true");
		assertThat(phone.send(form)).isNotBlank();
	}

	@Test
	void saysThatNothingChangedInOneTap() {
		submitted("50");

		phone.post(new HashMap<>(
				Map.of("submission", UUID.randomUUID().toString(), "unchanged", "true", "basedOn", "" + last())));

		ReportSummary report = history.latest(SUKAMENANTI).orElseThrow();
		assertThat(report.unchanged()).isTrue();
		assertThat(report.physical()).isEqualByComparingTo("1.50");
	}

	@Test
	void showsBothReportsWhereTheyDisagree() {
		submitted("50");
		Map<String, String> mine = form("percent[9001]", "55", "percent[9002]", "0");
		reports.submit(STAFF, Reports.report(last(), Map.of(9001L, "60", 9002L, "10")));

		String page = phone.refused(mine);

		assertThat(page).contains("Rina Lestari juga melapor", "60,00\u00a0%", "55\u00a0%", "value=\"55\"",
				"value=\"10\"", "name=\"basedOn\" value=\"" + last() + "\"");
	}

	@Test
	void tellsOnTheReceiptThatAnotherReportCrossed() {
		submitted("50");
		Map<String, String> mine = form("percent[9001]", "50", "percent[9002]", "15");
		reports.submit(STAFF, Reports.report(last(), Map.of(9001L, "60")));

		String page = phone.page(phone.send(mine));

		assertThat(page).contains("Rina Lestari juga melapor", "+15,00", ">15,00</td>");
	}

	private void submitted(String percent) {
		reports.submit(CAMAT, Reports.report(null, Map.of(9001L, percent)));
	}

	private @Nullable Long last() {
		return reports.open(CAMAT, SUKAMENANTI).lastId();
	}

	private Map<String, String> form(String... fields) {
		return Phone.form(last(), fields);
	}

}

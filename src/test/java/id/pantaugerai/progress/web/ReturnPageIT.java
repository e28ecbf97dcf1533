package id.pantaugerai.progress.web;

import java.util.Map;

import id.pantaugerai.Filled;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.progress.ProgressHistory;
import id.pantaugerai.progress.ProgressService;
import id.pantaugerai.progress.ReportIT;
import id.pantaugerai.progress.ReportReturn;
import id.pantaugerai.progress.Reports;
import id.pantaugerai.progress.ReturnService;
import id.pantaugerai.progress.SubmitReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static id.pantaugerai.progress.Reports.CAMAT;
import static id.pantaugerai.progress.Reports.SUKAMENANTI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@ReportIT
class ReturnPageIT {

	static final Officer DINAS = Reports.officer(2, Role.DINAS, "18.71");

	@Autowired
	ProgressService reports;

	@Autowired
	ProgressHistory history;

	@Autowired
	ReturnService returns;

	final MockMvcTester mvc;

	final Phone phone;

	String number = "";

	ReturnPageIT(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
		this.phone = new Phone(mvc);
	}

	@BeforeEach
	void report() {
		SubmitReport report = Reports.with(Reports.report(null, Map.of(9001L, "100", 9002L, "40")),
				new SubmitReport.Remarks(null, "Hujan tiga hari", null, null, false));
		number = Reports.number(reports.submit(CAMAT, report));
	}

	@Test
	void offersEveryFieldOfTheReport() {
		assertThat(body(phone.get(address(), DINAS), HttpStatus.OK)).contains("value=\"m9002\"",
				"Pondasi: 40,00\u00a0%", "Seluruh laporan", "Kembalikan ke kecamatan");
	}

	@Test
	void asksForTheFieldAndTheReasonAndKeepsWhatWasTyped() {
		assertThat(body(giveBack("m9002", " "), HttpStatus.UNPROCESSABLE_CONTENT)).contains("Tulis alasannya",
				"value=\"m9002\" selected");
		assertThat(body(giveBack("m77", "Belum <b>dicor</b>"), HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("Pilih isian yang diragukan", "Belum &lt;b&gt;dicor&lt;/b&gt;");
	}

	@Test
	void opensTheFormAsItWasSentWithTheReasonBesideTheField() {
		assertThat(giveBack("m9002", "Belum <i>dicor</i>")).hasStatus3xxRedirection();

		String form = phone.page(Phone.FORM);
		assertThat(form)
			.contains("id=\"m9002-asked\"", "Dikembalikan: Belum &lt;i&gt;dicor&lt;/i&gt;", "value=\"40\"",
					"Hujan tiga hari", "name=\"jawab\" value=\"" + open().id() + "\"",
					"aria-describedby=\"hm9002 m9002-asked\"", "Jawab tanpa mengubah")
			.doesNotContain("name=\"unchanged\"");
	}

	@Test
	void marksTheFigureEverywhereAndTakesTheMarkBackWithTheAnswer() {
		giveBack("m9002", "Belum dicor");
		assertThat(phone.page("/kecamatan/18.71.01")).contains("Dikembalikan: Sukamenanti", "Pondasi: Belum dicor",
				"status bare waspada returned");
		assertThat(phone.page("/kelurahan/" + SUKAMENANTI)).contains("status bare waspada returned",
				"Menunggu jawaban kecamatan");
		assertThat(phone.page("/kelurahan?lapor=dikembalikan")).contains("Sukamenanti", "status bare waspada returned");
		assertThat(phone.page("/laporan/2026-M07")).contains("status bare waspada returned");

		phone.send(Phone.form(history.latest(SUKAMENANTI).orElseThrow().id(), "percent[9001]", "100", "percent[9002]",
				"14", "fallReason", "Salah ketik", "jawab", "" + open().id()));

		assertThat(phone.page("/kecamatan/18.71.01")).doesNotContain("Dikembalikan: Sukamenanti", "returned");
		assertThat(phone.page("/kelurahan/" + SUKAMENANTI)).contains("Dijawab dengan laporan", "Belum dicor", number)
			.doesNotContain("status bare waspada returned");
	}

	@Test
	void answersWithoutChangingAnything() {
		giveBack("foto", "Fotonya buram");
		String address = "/kelurahan/" + SUKAMENANTI + "/pengembalian/" + open().id();

		assertThat(phone.page(address)).contains("Fotonya buram", "Kirim jawaban");
		assertThat(body(post(address, CAMAT, "text", ""), HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("Tulis mengapa laporannya sudah benar");
		String receipt = "/kelurahan/" + SUKAMENANTI + "/lapor/" + number;
		assertThat(body(phone.get(receipt, DINAS), HttpStatus.OK)).contains("Lihat atau tarik pengembalian");
		assertThat(post(address, CAMAT, "text", "Kameranya rusak")).hasRedirectedUrl(receipt + "?dijawab");
		assertThat(phone.page(receipt + "?dijawab")).contains("Kameranya rusak", "Jawaban terkirim")
			.doesNotContain("Laporan Kel. Sukamenanti diterima");
		assertThat(body(post(address, CAMAT, "text", "Sekali lagi"), HttpStatus.CONFLICT)).contains("Camat Kedaton",
				"sudah dijawab");
	}

	@Test
	void saysPlainlyThatANewerReportCounts() {
		String old = number;
		number = Reports.number(reports.submit(CAMAT,
				Reports.report(history.latest(SUKAMENANTI).orElseThrow().id(), Map.of(9002L, "50"))));
		String newer = number;
		number = old;

		assertThat(body(phone.get(address(), DINAS), HttpStatus.OK)).contains("Laporan ini sudah digantikan " + newer);
		assertThat(giveBack("m9002", "Belum dicor")).hasStatus3xxRedirection();
		assertThat(phone.page("/kelurahan?lapor=dikembalikan")).doesNotContain("status bare waspada returned");
		assertThat(phone.page(Phone.FORM + "?jawab=" + open().id())).contains("Yang dikirim waktu itu: 40,00\u00a0%",
				"value=\"50\"");
	}

	private ReportReturn open() {
		return returns.open(CAMAT.scope(), SUKAMENANTI).get(0);
	}

	private String address() {
		return "/kelurahan/" + SUKAMENANTI + "/lapor/" + number + "/pengembalian";
	}

	private MvcTestResult giveBack(String mark, String reason) {
		return post(address(), DINAS, "mark", mark, "reason", reason, "seen", "0");
	}

	private MvcTestResult post(String address, Officer officer, String... fields) {
		return mvc.post().uri(address).params(Filled.with(fields)).with(user(officer)).with(csrf()).exchange();
	}

}

package id.pantaugerai.progress.web;

import java.util.Map;

import id.pantaugerai.account.Role;
import id.pantaugerai.progress.ProgressHistory;
import id.pantaugerai.progress.ProgressService;
import id.pantaugerai.progress.ReportIT;
import id.pantaugerai.progress.Reports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static id.pantaugerai.progress.Reports.CAMAT;
import static id.pantaugerai.progress.Reports.STAFF;
import static id.pantaugerai.progress.Reports.SUKAMENANTI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@ReportIT
class HostileReportIT {

	@Autowired
	ProgressService reports;

	@Autowired
	ProgressHistory history;

	Phone phone;

	HostileReportIT(@Autowired MockMvcTester mvc) {
		this.phone = new Phone(mvc);
	}

	@Test
	void refusesTheSubmissionOfAnother() {
		Map<String, String> form = form("percent[9001]", "50");
		phone.post(form);

		assertThat(phone.post(form, STAFF)).hasStatus(HttpStatus.CONFLICT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "100,01", "abc", "1e9", "NaN", "５０", "", "<script>alert(1)</script>" })
	void sendsBackWhatIsNoPercentageWithEverythingTyped(String typed) {
		String page = phone.refused(form("percent[9004]", typed, "percent[9001]", "77", "note", "Cor sisi timur"));

		assertThat(page)
			.contains("1 isian perlu diperbaiki", "Isi antara 0 dan 100", "Laporan terakhir 0\u00a0%",
					"href=\"#m9004\"", "value=\"77\"", ">Cor sisi timur</textarea>")
			.doesNotContain("<script>alert");
		assertThat(history.latest(SUKAMENANTI)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-13", "2026-01-04", "kemarin", "2026-02-30" })
	void refusesADayThatCannotBe(String day) {
		assertThat(phone.refused(form("observedOn", day))).contains("href=\"#observedOn\"");
	}

	@Test
	void limitsTheNoteAndKeepsIt() {
		String note = "a".repeat(2001);

		assertThat(phone.refused(form("note", note))).contains("Paling banyak 2.000 huruf, sekarang 2.001", note);
	}

	@Test
	void showsScriptsAsText() {
		String receipt = phone.send(form("note", "<script>alert(1)</script>\u0000\u202E", "percent[9001]", "5"));

		assertThat(phone.page(receipt)).contains("&lt;script&gt;alert(1)&lt;/script&gt;")
			.doesNotContain("<script>alert");
	}

	@Test
	void refusesAForgedToken() {
		assertThat(phone.mvc()
			.post()
			.uri(Phone.FORM)
			.param("unchanged", "true")
			.with(user(CAMAT))
			.with(csrf().useInvalidToken())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void refusesOtherRolesAndAreas() {
		assertThat(phone.post(form(), Reports.officer(9, Role.CAMAT, "18.71.02"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(phone.post(form(), Reports.officer(9, Role.PEMKOT, "18.71"))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void wantsAProperSubmission() {
		assertThat(phone.refused(form("submission", "1-1-1-1-1", "note", "Tetap ada")))
			.contains(">Tetap ada</textarea>");
	}

	private @Nullable Long last() {
		return reports.open(CAMAT, SUKAMENANTI).lastId();
	}

	private Map<String, String> form(String... fields) {
		return Phone.form(last(), fields);
	}

}

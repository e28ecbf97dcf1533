package id.pantaugerai.progress.web;

import java.util.List;
import java.util.Map;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.notice.InboxFilter;
import id.pantaugerai.notice.InboxService;
import id.pantaugerai.notice.NoticeLine;
import id.pantaugerai.progress.EndReturn;
import id.pantaugerai.progress.ProgressService;
import id.pantaugerai.progress.ReportIT;
import id.pantaugerai.progress.ReportReturn;
import id.pantaugerai.progress.Reports;
import id.pantaugerai.progress.ReturnMark;
import id.pantaugerai.progress.ReturnReport;
import id.pantaugerai.progress.ReturnService;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static id.pantaugerai.progress.Reports.CAMAT;
import static id.pantaugerai.progress.Reports.KEDATON;
import static id.pantaugerai.progress.Reports.SUKAMENANTI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@ReportIT
class WithdrawReturnIT {

	/** Another person of the office that returned the report. */
	static final Officer COLLEAGUE = new Officer(2, "staf.dinas", "Rina Lestari", new Scope("18.71", Role.DINAS));

	final MockMvcTester mvc;

	final Phone phone;

	@Autowired
	ProgressService reports;

	@Autowired
	ReturnService returns;

	@Autowired
	InboxService inbox;

	@Autowired
	JdbcClient jdbc;

	String number = "";

	WithdrawReturnIT(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
		this.phone = new Phone(mvc);
	}

	@BeforeEach
	void giveBack() {
		jdbc.sql("""
				insert into account (id, username, display_name, role, area, password_hash, must_change, created_at)
				    overriding system value
				values (9004, 'uji.dinas', 'Dinas Koperasi', 'DINAS', '18.71', '-', false, '2025-01-01')
				""").update();
		number = Reports.number(reports.submit(CAMAT, Reports.report(null, Map.of(9002L, "40"))));
		returns.giveBack(Officers.DINAS,
				new ReturnReport(SUKAMENANTI, number, 0, ReturnMark.milestone(9002), "Belum dicor"));
	}

	@Test
	void endsTheReturnAndTellsTheCamatWhy() {
		returns.withdraw(COLLEAGUE, new EndReturn(SUKAMENANTI, id(), "Salah kelurahan"));

		assertThat(returns.open(CAMAT.scope(), SUKAMENANTI)).isEmpty();
		assertThat(last().answer()).isNotNull()
			.extracting(ReportReturn.Answer::withdrawn, ReportReturn.Answer::text, ReportReturn.Answer::by)
			.containsExactly(true, "Salah kelurahan", "Rina Lestari");
		assertThat(inbox.page(CAMAT, new InboxFilter(false, null), PageRequest.of(0, 10)).lines().getContent())
			.extracting(NoticeLine::text)
			.containsExactly("Pengembalian " + number
					+ " (Sukamenanti) ditarik Rina Lestari, tidak perlu dijawab: Salah kelurahan");
		assertThat(phone.page("/kelurahan/" + SUKAMENANTI)).doesNotContain("status bare waspada returned")
			.contains("Ditarik Rina Lestari", "Salah kelurahan", "Belum dicor");
		assertThat(phone.page("/kecamatan/18.71.01")).doesNotContain("Dikembalikan: Sukamenanti");
	}

	@Test
	void losesAgainstAnAnswerAndWinsBeforeOne() {
		returns.answer(CAMAT, new EndReturn(SUKAMENANTI, id(), "Sudah diukur"));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> returns.withdraw(Officers.DINAS, new EndReturn(SUKAMENANTI, id(), "Keliru")))
			.satisfies((lost) -> assertThat(lost.rival().orElseThrow().holds()).isEqualTo("return.answered"));

		returns.giveBack(Officers.DINAS, new ReturnReport(SUKAMENANTI, number, 1, ReturnMark.WHOLE, "Sekali lagi"));
		returns.withdraw(Officers.DINAS, new EndReturn(SUKAMENANTI, id(), "Keliru"));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> returns.answer(CAMAT, new EndReturn(SUKAMENANTI, id(), "Sudah diukur")))
			.satisfies((lost) -> assertThat(lost.rival().orElseThrow().holds()).isEqualTo("return.withdrawn"));
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "DINAS", mode = EnumSource.Mode.EXCLUDE)
	void isTheMatterOfTheOfficeThatReturnedIt(Role role) {
		long id = id();
		Officer other = new Officer(2, "lain", "Lain", new Scope("18.71", role));

		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> returns.withdraw(other, new EndReturn(SUKAMENANTI, id, "Bukan saya")));
	}

	@Test
	void staysInTheOwnAreaAndPlace() {
		long id = id();
		Officer elsewhere = new Officer(2, "lain", "Lain", new Scope("18.72", Role.DINAS));

		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> returns.withdraw(elsewhere, new EndReturn(SUKAMENANTI, id, "Kota lain")));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> returns.withdraw(Officers.DINAS, new EndReturn(KEDATON, id, "Kelurahan lain")));
	}

	@Test
	void isDoneOnItsOwnPageWithAReason() {
		String address = "/kelurahan/" + SUKAMENANTI + "/pengembalian/" + id() + "/penarikan";

		assertThat(body(phone.get("/kelurahan/" + SUKAMENANTI + "/lapor/" + number + "/pengembalian", Officers.DINAS),
				HttpStatus.OK))
			.contains(address);
		assertThat(body(phone.get(address, Officers.DINAS), HttpStatus.OK)).contains("Belum dicor",
				"Tarik pengembalian ini");
		assertThat(body(post(address, " "), HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("Tulis mengapa pengembalian ini ditarik");
		assertThat(post(address, "Salah kelurahan"))
			.hasRedirectedUrl("/kelurahan/" + SUKAMENANTI + "/lapor/" + number + "?ditarik");
		assertThat(body(post(address, "Lagi"), HttpStatus.CONFLICT)).contains("sudah ditarik");
	}

	private MvcTestResult post(String address, String reason) {
		return mvc.post().uri(address).param("reason", reason).with(user(Officers.DINAS)).with(csrf()).exchange();
	}

	private long id() {
		return last().id();
	}

	private ReportReturn last() {
		List<ReportReturn> all = returns.ofKelurahan(CAMAT.scope(), SUKAMENANTI);
		return all.get(all.size() - 1);
	}

}

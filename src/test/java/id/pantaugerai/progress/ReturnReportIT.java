package id.pantaugerai.progress;

import java.util.List;
import java.util.Map;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.notice.Duty;
import id.pantaugerai.notice.InboxFilter;
import id.pantaugerai.notice.InboxService;
import id.pantaugerai.notice.NoticeKind;
import id.pantaugerai.notice.NoticeLine;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static id.pantaugerai.progress.Reports.CAMAT;
import static id.pantaugerai.progress.Reports.KEDATON;
import static id.pantaugerai.progress.Reports.SUKAMENANTI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@ReportIT
@RecordApplicationEvents
class ReturnReportIT {

	static final Officer DINAS = Reports.officer(2, Role.DINAS, "18.71");

	static final Officer PEMKOT = Reports.officer(1, Role.PEMKOT, "18.71");

	static final ReturnMark FOUNDATION = ReturnMark.milestone(9002);

	@Autowired
	ReturnService returns;

	@Autowired
	ProgressService reports;

	@Autowired
	ProgressHistory history;

	@Autowired
	InboxService inbox;

	@Test
	void waitsForTheCamatWithTheFieldAndTheReason(ApplicationEvents events) {
		String number = report("40");

		giveBack(DINAS, number, "Belum dicor");

		ReportReturn one = open();
		assertThat(one.milestone()).isEqualTo("Pondasi");
		assertThat(one.sent().percent()).isEqualByComparingTo("40");
		assertThat(one.reason()).isEqualTo("Belum dicor");
		assertThat(one.sent().replacedBy()).isNull();
		assertThat(events.stream(ReportReturned.class)).containsExactly(new ReportReturned(SUKAMENANTI, one.id()));
		assertThat(waiting(CAMAT)).singleElement()
			.extracting(NoticeLine::text)
			.isEqualTo(number + " (Sukamenanti) dikembalikan Rina Lestari: Belum dicor");
		assertThat(history.latest(SUKAMENANTI)).map(ReportSummary::number).hasValue(number);
		assertThat(inbox.duties(CAMAT)).extracting(Duty::kind, Duty::href)
			.contains(tuple(NoticeKind.REPORT_RETURNED, "/kelurahan/" + SUKAMENANTI + "/lapor?jawab=" + one.id()));
	}

	@Test
	void isAnsweredByTheReportThatCorrectsIt() {
		String number = report("40");
		giveBack(DINAS, number, "Belum dicor");

		String corrected = accept(
				Reports.explained(Reports.report(history.latest(SUKAMENANTI).orElseThrow().id(), Map.of(9002L, "14")),
						"Salah ketik"),
				open().id());

		assertThat(returns.open(CAMAT.scope(), SUKAMENANTI)).isEmpty();
		assertThat(returns.ofKelurahan(CAMAT.scope(), SUKAMENANTI)).singleElement()
			.satisfies((one) -> assertThat(one.answer()).isNotNull()
				.extracting(ReportReturn.Answer::number)
				.isEqualTo(corrected))
			.satisfies((one) -> assertThat(one.sent().number()).isEqualTo(number));
		assertThat(waiting(DINAS)).extracting(NoticeLine::text)
			.containsExactly(number + " (Sukamenanti) diperbaiki Camat Kedaton dengan " + corrected + ".");
	}

	@Test
	void keepsWaitingWhenAnotherReportComesIn() {
		String number = report("40");
		giveBack(DINAS, number, "Belum dicor");
		String later = report("50");

		assertThat(open().sent().replacedBy()).isEqualTo(later);
		accept(Reports.report(history.latest(SUKAMENANTI).orElseThrow().id(), Map.of(9002L, "51")), 987_654L);
		assertThat(open().sent().number()).isEqualTo(number);
	}

	@Test
	void isAnsweredWithoutChangingAnything(ApplicationEvents events) {
		giveBack(PEMKOT, report("40"), "Belum dicor");
		long id = open().id();

		returns.answer(CAMAT, new EndReturn(SUKAMENANTI, id, "Sudah diukur"));

		assertThat(returns.ofKelurahan(CAMAT.scope(), SUKAMENANTI).get(0).answer()).isNotNull()
			.extracting(ReportReturn.Answer::text, ReportReturn.Answer::by)
			.containsExactly("Sudah diukur", "Camat Kedaton");
		assertThat(events.stream(ReturnEnded.class)).hasSize(1);
		assertThat(inbox.duties(CAMAT)).extracting(Duty::kind).doesNotContain(NoticeKind.REPORT_RETURNED);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> returns.answer(CAMAT, new EndReturn(SUKAMENANTI, id, "Lagi")))
			.satisfies((lost) -> assertThat(lost.rival().orElseThrow().who()).isEqualTo("Camat Kedaton"));
	}

	@Test
	void tellsTheSecondOfTwoOfficersWhoWasFaster() {
		String number = report("40");
		giveBack(DINAS, number, "Belum dicor");

		giveBack(DINAS, number, "Belum dicor");
		assertThat(returns.ofKelurahan(CAMAT.scope(), SUKAMENANTI)).hasSize(1);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> giveBack(PEMKOT, number, "Fotonya lain"))
			.satisfies((lost) -> assertThat(lost.rival().orElseThrow().who()).isEqualTo("Rina Lestari"))
			.satisfies((lost) -> assertThat(lost.rival().orElseThrow().at()).isEqualTo(Reports.NOW));
	}

	@Test
	void comesBackOnceMoreAfterAnAnswer() {
		String number = report("40");
		giveBack(DINAS, number, "Belum dicor");
		returns.answer(CAMAT, new EndReturn(SUKAMENANTI, open().id(), "Sudah diukur"));

		returns.giveBack(PEMKOT, new ReturnReport(SUKAMENANTI, number, 1, FOUNDATION, "Ukur bersama"));

		assertThat(open().round()).isEqualTo(2);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> returns.giveBack(DINAS,
				new ReturnReport(SUKAMENANTI, number, 2, ReturnMark.milestone(1), "Tahapan lain")));
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "DINAS", "PEMKOT" }, mode = EnumSource.Mode.EXCLUDE)
	void comesFromTheDinasAndTheCityAlone(Role role) {
		String number = report("40");

		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> giveBack(Reports.officer(2, role, "18.71"), number, "Belum dicor"));
	}

	@Test
	void staysInTheOwnArea() {
		String number = report("40");
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> giveBack(Reports.officer(2, Role.DINAS, "18.72"), number, "Belum dicor"));
		giveBack(DINAS, number, "Belum dicor");
		long id = open().id();

		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> returns
			.answer(Reports.officer(9, Role.CAMAT, "18.71.02"), new EndReturn(SUKAMENANTI, id, "Bukan saya")));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> returns.answer(DINAS, new EndReturn(SUKAMENANTI, id, "Bukan camat")));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> returns.answer(CAMAT, new EndReturn(KEDATON, id, "Kelurahan lain")));
	}

	private ReportReturn open() {
		List<ReportReturn> open = returns.open(CAMAT.scope(), "18.71.01");
		assertThat(open).hasSize(1);
		return open.get(0);
	}

	private void giveBack(Officer officer, String number, String reason) {
		returns.giveBack(officer, new ReturnReport(SUKAMENANTI, number, 0, FOUNDATION, reason));
	}

	private String report(String foundation) {
		return accept(Reports.report(history.latest(SUKAMENANTI).map(ReportSummary::id).orElse(null),
				Map.of(9002L, foundation)), null);
	}

	private String accept(SubmitReport report, @Nullable Long answers) {
		return Reports.number(reports.submit(CAMAT, report, answers));
	}

	private List<NoticeLine> waiting(Officer officer) {
		return inbox.page(officer, new InboxFilter(false, null), PageRequest.of(0, 10)).lines().getContent();
	}

}

package id.pantaugerai.obstacle;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.At;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@At("2026-01-23T03:40:00Z")
@Sql("/id/pantaugerai/account/officers.sql")
class ObstacleStepIT {

	@Autowired
	HandClock clock;

	@Autowired
	ObstacleService obstacles;

	@Autowired
	ObstacleStepService steps;

	@Autowired
	ObstacleDetailService details;

	Desk desk;

	@BeforeEach
	void raise() {
		desk = new Desk(steps, details, obstacles.raise(Obstacles.title(), Officers.CAMAT));
	}

	@Test
	void climbsWithWhatWasTriedAndWhatIsAsked() {
		at("2026-01-30T08:10:00Z");
		desk.escalate(Officers.CAMAT);

		ObstacleDetail detail = desk.see(Officers.BKAD);
		assertThat(detail.it()).returns(EscalationTier.KOTA, ObstacleSummary::tier)
			.returns("BKAD", ObstacleSummary::office)
			.returns(LocalDate.of(2026, 2, 23), ObstacleSummary::dueOn);
		assertThat(detail.events().get(0)).returns(EventKind.ESCALATED, EventLine::kind)
			.returns("Sudah dirapatkan", (event) -> event.words().text())
			.returns("Surat pinjam pakai", (event) -> event.words().request());
		assertThat(detail.tiers().get(1)).returns(5, ObstacleDetail.TierLine::used)
			.returns(true, ObstacleDetail.TierLine::isDone);
	}

	@Test
	void standsStillWhileTheReporterIsAsked() {
		at("2026-01-30T08:10:00Z");
		desk.escalate(Officers.CAMAT);
		at("2026-02-04T09:02:00Z");
		desk.take(ObstacleAction.ASK, "Berapa luasnya?", Officers.BKAD);
		assertThat(desk.see(Officers.BKAD).it()).returns(ObstacleState.MENUNGGU_PELAPOR, ObstacleSummary::state)
			.returns(null, ObstacleSummary::dueOn);

		at("2026-02-09T02:15:00Z");
		desk.take(ObstacleAction.ANSWER, "1.240 m²", Officers.CAMAT);
		at("2026-02-12T03:00:00Z");
		assertThat(desk.see(Officers.CAMAT).clock()).returns(7, ObstacleDetail.ClockFace::used)
			.returns(2, ObstacleDetail.ClockFace::paused)
			.returns(LocalDate.of(2026, 2, 25), ObstacleDetail.ClockFace::dueOn);
	}

	@Test
	void goesOnFromWhereItStoodWhenItIsReopened() {
		at("2026-01-30T08:10:00Z");
		desk.escalate(Officers.CAMAT);
		at("2026-02-04T09:00:00Z");
		desk.take(ObstacleAction.SOLVE, "Sertifikat terbit", Officers.PEMKOT);
		at("2026-02-06T09:00:00Z");
		desk.take(ObstacleAction.REOPEN, "Namanya salah", Officers.CAMAT);

		assertThat(desk.see(Officers.CAMAT).clock()).returns(4, ObstacleDetail.ClockFace::used)
			.returns(1, ObstacleDetail.ClockFace::paused)
			.returns(LocalDate.of(2026, 2, 24), ObstacleDetail.ClockFace::dueOn);
		assertThat(desk.see(Officers.CAMAT).it()).returns(ObstacleState.DIBUKA_LAGI, ObstacleSummary::state);
	}

	@Test
	void isClosedByWhoReportedIt() {
		desk.escalate(Officers.CAMAT);
		desk.take(ObstacleAction.SOLVE, "Sertifikat terbit", Officers.BKAD);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> desk.take(ObstacleAction.CONFIRM, Words.NONE, Officers.PEMKOT));

		desk.take(ObstacleAction.CONFIRM, Words.NONE, Officers.CAMAT);
		assertThat(desk.see(Officers.CAMAT).it().isOpen()).isFalse();
	}

	@Test
	void comesBackFromAnOfficeThatIsNotInChargeAndGoesToAnother() {
		desk.escalate(Officers.CAMAT);
		desk.take(ObstacleAction.RETURN, "Bukan aset kota", Officers.BKAD);
		assertThat(desk.see(Officers.PEMKOT).it()).returns(EscalationTier.KOTA, ObstacleSummary::tier)
			.returns("Sekretariat Kota", ObstacleSummary::office);

		desk.route("PU", Officers.PEMKOT);
		assertThat(desk.see(Officers.PEMKOT).it().office()).isEqualTo("Dinas Pekerjaan Umum");
		assertThat(desk.see(Officers.PEMKOT).tiers().get(2).desks()).containsOnlyKeys("BKAD", "PEMKOT", "PU");
	}

	@Test
	void reachesTheProvinceWhichAnswersWithARegulation() {
		desk.escalate(Officers.CAMAT);
		desk.escalate(Officers.PEMKOT);
		Words answer = new Words("Pinjam pakai dapat diberikan", null, "Pergub 12/2025", SolutionKind.REGULASI, null);
		desk.take(ObstacleAction.SOLVE, answer, Officers.PEMPROV);

		ObstacleDetail detail = desk.see(Officers.PEMKOT);
		assertThat(detail.it().state()).isEqualTo(ObstacleState.DISELESAIKAN);
		assertThat(detail.events().get(0).words()).isEqualTo(answer);
	}

	@Test
	void isReturnedToTheTierBelowWithAFreshClock() {
		desk.escalate(Officers.CAMAT);
		at("2026-01-28T03:00:00Z");
		desk.take(ObstacleAction.LOWER, "Cukup dimusyawarahkan", Officers.PEMKOT);

		assertThat(desk.see(Officers.CAMAT).it()).returns(EscalationTier.KECAMATAN, ObstacleSummary::tier)
			.returns(null, ObstacleSummary::office)
			.returns(LocalDate.of(2026, 2, 4), ObstacleSummary::dueOn);
	}

	@Test
	void countsWhatItWasExtendedBy() {
		desk.take(ObstacleAction.EXTEND, until("2026-02-04"), Officers.CAMAT);

		assertThat(desk.see(Officers.CAMAT).clock()).returns(8, ObstacleDetail.ClockFace::allowance)
			.returns(LocalDate.of(2026, 2, 4), ObstacleDetail.ClockFace::dueOn)
			.returns(1, ObstacleDetail.ClockFace::extensions);
	}

	@Test
	void takesAStepSentTwiceForOneAndRefusesACrossingOne() {
		TakeStep note = desk.step(ObstacleAction.NOTE, Words.of("Ditinjau"), null, Officers.CAMAT);
		steps.take(note, Officers.CAMAT);
		steps.take(note, Officers.CAMAT);
		assertThat(desk.see(Officers.CAMAT).events()).hasSize(2);

		TakeStep crossing = new TakeStep(note.number(), ObstacleAction.NOTE, note.seen(), Words.of("Lain"), null, null);
		assertThatExceptionOfType(ObstacleMovedException.class).isThrownBy(() -> steps.take(crossing, Officers.CAMAT));
	}

	@Test
	void takesTheSameWordsForAnotherOfficeOrDayForAnotherStep() {
		desk.escalate(Officers.CAMAT);
		TakeStep one = desk.step(ObstacleAction.ROUTE, Words.of("Salah alamat"), "PU", Officers.PEMKOT);
		TakeStep other = new TakeStep(one.number(), ObstacleAction.ROUTE, one.seen(), one.words(), "DLH", null);
		steps.take(one, Officers.PEMKOT);
		assertThatExceptionOfType(ObstacleMovedException.class).isThrownBy(() -> steps.take(other, Officers.PEMKOT));
		TakeStep soon = desk.step(ObstacleAction.EXTEND, until("2026-02-27"), null, Officers.PEMKOT);
		TakeStep late = new TakeStep(soon.number(), soon.action(), soon.seen(), until("2026-03-31"), null, null);
		steps.take(soon, Officers.PEMKOT);
		steps.take(soon, Officers.PEMKOT);
		assertThatExceptionOfType(ObstacleMovedException.class).isThrownBy(() -> steps.take(late, Officers.PEMKOT));
	}

	@Test
	void doesNotExistElsewhere() {
		TakeStep note = desk.step(ObstacleAction.NOTE, Words.of("x"), null, Officers.CAMAT);

		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> desk.see(HoldingTests.ELSEWHERE));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> steps.take(note, HoldingTests.ELSEWHERE));
	}

	@Test
	void isShownToEveryRoleOfTheCity() {
		assertThat(List.of(Officers.DINAS, Officers.ADMIN, Officers.PEMPROV))
			.allSatisfy((officer) -> assertThat(desk.see(officer).allowed()).isEmpty());
	}

	private static Words until(String day) {
		return new Words("Menunggu pengukuran", null, null, null, LocalDate.parse(day));
	}

	private void at(String moment) {
		clock.moveTo(moment);
	}

}

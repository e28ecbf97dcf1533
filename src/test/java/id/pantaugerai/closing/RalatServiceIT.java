package id.pantaugerai.closing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.pantaugerai.At;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.SealedEditions;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The sixth week of 2026 was closed by the clock, Monday at nine. */
@IntegrationTest
@At("2026-02-09T02:00:00Z")
@Import(PlainComposer.class)
@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/standing/officer.sql",
		"/id/pantaugerai/standing/history.sql" })
class RalatServiceIT {

	static final Week SIXTH = new Week(2026, 6);

	@Autowired
	HandClock clock;

	@Autowired
	ClosingJob job;

	@Autowired
	RalatService ralat;

	@Autowired
	VerificationService verifications;

	@Autowired
	SealedEditions editions;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void close() {
		job.run();
		clock.moveTo("2026-02-10T03:00:00Z");
	}

	@Test
	void tellsWhatALateReportChangesAndLeavesTheEarlierOneAsItWas() {
		Edition before = edition(0);
		Latecomer.report(jdbc);
		assertThat(ralat.preview(Officers.DINAS, SIXTH).differences()).singleElement()
			.isEqualTo(new Difference("Rincian", "Sukamenanti", "Fisik (%)", "20,60", "33,00"));

		SealedWeek sealed = correct(0).orElseThrow();
		assertThat(sealed).returns(1, SealedWeek::number)
			.returns("Terlambat", SealedWeek::reason)
			.returns(clock.instant(), SealedWeek::asOf);
		assertThat(edition(0)).isEqualTo(before);
		assertThat(editions.newest("18.71", SIXTH)).hasValue(edition(1));
		assertThat(FigureTable.grids(edition(1).content(), Part.RALAT)).singleElement()
			.returns("ralat.1", (grid) -> grid.code());
		assertThat(verifications.check(sealed.code()).orElseThrow().newer()).isNull();
		assertThat(verifications.check(code(before)).orElseThrow()).returns(1, Verification::newer)
			.returns(sealed.code(), Verification::newerCode);
	}

	@Test
	void makesNoneWhenNothingDiffers() {
		assertThat(ralat.preview(Officers.DINAS, SIXTH).differences()).isEmpty();
		assertThat(correct(0)).isEmpty();
		Latecomer.report(jdbc);
		assertThat(correct(0)).isPresent();
		assertThat(correct(1)).isEmpty();
	}

	@Test
	void tellsWhoeverWasSlower() {
		Latecomer.report(jdbc);
		correct(0);

		assertThat(Races.lost(() -> correct(0))).returns("Dinas Koperasi", Rival::who)
			.returns("ralat", Rival::holds)
			.returns(List.of(SIXTH, 1), Rival::facts);
	}

	@Test
	void isForTheCooperativeOfficeOfTheCityAlone() {
		for (Officer other : List.of(Officers.CAMAT, Officers.PEMKOT, Officers.BKAD, Officers.PEMPROV, Officers.ADMIN,
				new Officer(9004, "lain", "Lain", new Scope("17.01", Role.DINAS)))) {
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> ralat.preview(other, SIXTH));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> ralat.correct(other, new CorrectWeek(SIXTH, "Terlambat", 0)));
		}
	}

	@Test
	void correctsNoOpenWeek() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> ralat.preview(Officers.DINAS, SIXTH.next()));
	}

	private Optional<SealedWeek> correct(int seen) {
		return ralat.correct(Officers.DINAS, new CorrectWeek(SIXTH, "Terlambat", seen));
	}

	private Edition edition(int number) {
		return editions.numbered("18.71", SIXTH, number).orElseThrow();
	}

	private static ShortCode code(Edition edition) {
		return ShortCode.parse(Objects.requireNonNull(edition.seal()).code()).orElseThrow();
	}

}

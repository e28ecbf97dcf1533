package id.pantaugerai.gerai;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@IntegrationTest
@At("2026-02-12T02:00:00Z")
@RecordApplicationEvents
@Sql("/id/pantaugerai/account/officers.sql")
class GeraiServiceIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

	static final List<Officer> NO_STARTERS = List.of(Officers.BKAD, Officers.DINAS, Officers.PEMPROV, Officers.ADMIN);

	static final List<Officer> NO_PLANNERS = List.of(Officers.CAMAT, Officers.BKAD, Officers.DINAS, Officers.PEMPROV,
			Officers.ADMIN);

	@Autowired
	GeraiService gerai;

	@Autowired
	Clock clock;

	@Autowired
	ApplicationEvents events;

	@Test
	void startsWithTheMilestonesOfTheTemplateAndAPlan() {
		gerai.start(start(), Officers.CAMAT);

		GeraiDetail started = gerai.find(SUKAMENANTI, Officers.CAMAT.scope()).orElseThrow();
		assertThat(started.milestones()).hasSize(11);
		assertThat(started.plan().at(started.plan().finishOn())).isEqualByComparingTo("100");
		assertThat(started.plan().finishOn()).isEqualTo(LocalDate.of(2026, 3, 30));
		assertThat(started.summary().recordedBy()).isEqualTo("Camat Kedaton");
		assertThat(started.handover()).isNull();
		assertThat(events.stream(ConstructionStarted.class))
			.containsExactly(new ConstructionStarted(SUKAMENANTI, FIRST_DAY));
	}

	@Test
	void takesTheSameStartTwiceForOne() {
		gerai.start(start(), Officers.CAMAT);
		gerai.start(start(), Officers.CAMAT);

		assertThat(events.stream(ConstructionStarted.class)).hasSize(1);
	}

	@Test
	void tellsTheSecondWhoStartedFirst() {
		gerai.start(start(), Officers.CAMAT);

		StartConstruction again = start();
		assertThatExceptionOfType(AlreadyStartedException.class).isThrownBy(() -> gerai.start(again, Officers.PEMKOT))
			.satisfies((ex) -> assertThat(ex.gerai().recordedBy()).isEqualTo("Camat Kedaton"));
	}

	@Test
	void startsNothingInTheFuture() {
		StartConstruction tomorrow = new StartConstruction(SUKAMENANTI, LocalDate.now(clock).plusDays(1), 12);
		assertThatIllegalArgumentException().isThrownBy(() -> gerai.start(tomorrow, Officers.PEMKOT));
	}

	@ParameterizedTest
	@FieldSource("NO_STARTERS")
	void isStartedByTheCamatAndTheCityAlone(Officer other) {
		StartConstruction start = start();
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> gerai.start(start, other));
		assertThat(gerai.may(GeraiDeed.START, SUKAMENANTI, other.scope())).isFalse();
	}

	@Test
	void keepsACamatInTheirOwnArea() {
		StartConstruction elsewhere = new StartConstruction("18.71.02.1001", FIRST_DAY, 12);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> gerai.start(elsewhere, Officers.CAMAT));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> gerai.find("18.71.02.1001", Officers.CAMAT.scope()));
		StartConstruction nowhere = new StartConstruction("18.71.01.9999", FIRST_DAY, 12);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> gerai.start(nowhere, Officers.CAMAT));
	}

	@Test
	void keepsTheOldPlanWithItsReason() {
		gerai.start(start(), Officers.CAMAT);
		gerai.replan(plan(1), Officers.PEMKOT);

		List<BaselineSummary> plans = gerai.find(SUKAMENANTI).orElseThrow().baselines();
		assertThat(plans).extracting(BaselineSummary::number).containsExactly(2, 1);
		assertThat(plans).extracting(BaselineSummary::reason).containsExactly("Hujan tiga minggu", "Rencana awal");
		assertThat(plans).extracting(BaselineSummary::durationWeeks).containsExactly(15, 12);
		assertThat(events.stream(PlanRevised.class)).containsExactly(new PlanRevised(SUKAMENANTI, 2));
	}

	@Test
	void revisesOnlyThePlanThatHolds() {
		gerai.start(start(), Officers.CAMAT);
		gerai.replan(plan(1), Officers.PEMKOT);

		RevisePlan late = plan(1);
		assertThat(Races.lost(() -> gerai.replan(late, Officers.PEMKOT))).returns("Asisten II", Rival::who)
			.returns("plan", Rival::holds);
	}

	@ParameterizedTest
	@FieldSource("NO_PLANNERS")
	void isPlannedAnewByTheCityAlone(Officer other) {
		RevisePlan plan = plan(1);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> gerai.replan(plan, other));
	}

	@Test
	void isAbsentUntilItIsStarted() {
		assertThat(gerai.find(SUKAMENANTI)).isEqualTo(Optional.empty());
		RevisePlan plan = plan(1);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> gerai.replan(plan, Officers.PEMKOT));
	}

	private static StartConstruction start() {
		return new StartConstruction(SUKAMENANTI, FIRST_DAY, 12);
	}

	private static RevisePlan plan(int seen) {
		return new RevisePlan(SUKAMENANTI, FIRST_DAY, 15, "Hujan tiga minggu", seen);
	}

}

package id.pantaugerai.proposal;

import java.util.Objects;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.ProposalConflictException.Why;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ProposalTest
class ProposalServiceIT {

	static final String KEDATON = "18.71.01.1003";

	@Autowired
	ProposalService proposals;

	@Autowired
	LandRegister register;

	@Autowired
	Cabinet.Papers papers;

	@Autowired
	Walk walk;

	@AfterEach
	void lackNothing() {
		papers.lackNothing();
	}

	@Test
	void takesEachStepOnceHoweverOftenItIsTapped() {
		long id = walk.proposed();
		TakeStep step = walk.step(id, StepKind.ADVANCED);
		proposals.take(step, Officers.BKAD);

		proposals.take(step, Officers.BKAD);

		assertThat(walk.it(id).state().stage()).isEqualTo(LandStage.CEK_FISIK);
	}

	@ParameterizedTest
	@EnumSource(value = OwnerClass.class, names = { "PEMKOT", "PEMPROV" })
	void isTakenOnAtEveryStageByWhomTheStageBelongsToAlone(OwnerClass owner) {
		long id = walk.proposed(owner);
		while (walk.it(id).state().stage() != LandStage.SIAP_BANGUN) {
			ProposalState state = walk.it(id).state();
			for (Role role : Role.values()) {
				refuseUnlessTaker(id, state, new Scope("18.71", role));
				refuseAway(id, role);
			}
			walk.take(id, StepKind.ADVANCED, Walk.decider(state));
		}
		assertThat(register.get(walk.it(id).asset().id()).stage()).isEqualTo(LandStage.SIAP_BANGUN);
	}

	@Test
	void refusesAStepWhileDocumentsAreMissing() {
		long id = walk.proposed();
		walk.reach(id, LandStage.VERIFIKASI);
		papers.lack(LandDocumentKind.SERTIFIKAT);

		assertThatExceptionOfType(ProposalConflictException.class)
			.isThrownBy(() -> walk.take(id, StepKind.ADVANCED, Officers.BKAD))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(Why.DOCUMENTS));
		walk.take(id, StepKind.NOTED, Officers.BKAD);
	}

	@Test
	void refusesAnInstrumentThatTheProcedureDoesNotOffer() {
		long id = walk.proposed();
		TakeStep.Words swap = new TakeStep.Words(null, null, "Tukar guling", null, null);
		TakeStep step = new TakeStep(id, 1, StepKind.ADVANCED, Walk.MONDAY, swap, UUID.randomUUID());

		assertThatExceptionOfType(ProposalConflictException.class).isThrownBy(() -> proposals.take(step, Officers.BKAD))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(Why.INSTRUMENT));
	}

	@Test
	void refusesAStepFromWhereTheProposalNoLongerStands() {
		long id = walk.proposed();
		TakeStep late = walk.step(id, StepKind.REFUSED);
		walk.take(id, StepKind.ADVANCED, Officers.PEMKOT);

		assertThatExceptionOfType(ProposalConflictException.class).isThrownBy(() -> proposals.take(late, Officers.BKAD))
			.satisfies((refused) -> {
				assertThat(refused.why()).isEqualTo(Why.MOVED);
				assertThat(first(refused).last().hand().by()).isEqualTo("Asisten II");
			});
	}

	@Test
	void letsOneParcelAtMostBeReadyForAKelurahan() {
		long ready = walk.proposed();
		long second = walk.open(asset(KEDATON), Walk.SUKAMENANTI, Officers.CAMAT);
		walk.reach(ready, LandStage.SIAP_BANGUN);
		walk.reach(second, LandStage.PERJANJIAN);

		assertThatExceptionOfType(ProposalConflictException.class)
			.isThrownBy(() -> walk.take(second, StepKind.ADVANCED, Officers.BKAD))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(Why.READY));
	}

	@Test
	void isAnsweredByTheCamatWhoWasAsked() {
		long id = walk.open(asset(Walk.SUKAMENANTI), Walk.SUKAMENANTI, Officers.BKAD);
		walk.take(id, StepKind.NOTED, Officers.BKAD);
		assertThat(walk.it(id).waitsFor()).isEqualTo(Role.CAMAT);

		walk.take(id, StepKind.ANSWERED, Officers.CAMAT);

		assertThat(walk.it(id).state().side()).isNull();
		assertThat(walk.it(id).waitsFor()).isEqualTo(Role.BKAD);
	}

	@Test
	void comesBackAfterARefusalWhereTheAssetIsStillFree() {
		long asset = asset(Walk.SUKAMENANTI);
		long refused = walk.open(asset, Walk.SUKAMENANTI, Officers.CAMAT);
		walk.take(refused, StepKind.REFUSED, Officers.BKAD);
		long other = walk.open(asset, KEDATON, Officers.BKAD);
		assertThatExceptionOfType(ProposalConflictException.class)
			.isThrownBy(() -> walk.take(refused, StepKind.REOPENED, Officers.BKAD));

		walk.take(other, StepKind.WITHDRAWN, Officers.BKAD);
		walk.take(refused, StepKind.REOPENED, Officers.BKAD);

		assertThat(walk.it(refused).state().closed()).isFalse();
	}

	private void refuseUnlessTaker(long id, ProposalState state, Scope scope) {
		if (!StepKind.ADVANCED.takers(state).contains(scope.role())) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> walk.take(id, StepKind.ADVANCED, new Officer(9001, "x", "X", scope)));
		}
	}

	private void refuseAway(long id, Role role) {
		Officer stranger = new Officer(9001, "x", "X", new Scope("18.71.02", role));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> walk.take(id, StepKind.ADVANCED, stranger));
	}

	private static ProposalSummary first(ProposalConflictException refused) {
		return Objects.requireNonNull(refused.first());
	}

	private long asset(String kelurahanCode) {
		return walk.parcel(OwnerClass.PEMKOT, kelurahanCode);
	}

}

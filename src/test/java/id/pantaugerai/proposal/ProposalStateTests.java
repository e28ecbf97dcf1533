package id.pantaugerai.proposal;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.suitability.OwnerClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalStateTests {

	static final String CODE = "18.71.01.1005";

	@ParameterizedTest
	@CsvSource({ "USULAN, PEMKOT, BKAD", "USULAN, PEMPROV, PEMPROV", "CEK_FISIK, PEMPROV, BKAD",
			"VERIFIKASI, VERTIKAL, BKAD", "PERMOHONAN, PEMPROV, BKAD", "PERSETUJUAN, PEMKOT, BKAD",
			"PERSETUJUAN, VERTIKAL, BKAD", "PERSETUJUAN, PEMPROV, PEMPROV", "PERJANJIAN, PEMPROV, BKAD",
			"SIAP_BANGUN, PEMPROV," })
	void waitsForTheAssetOfficeExceptWhereTheProvinceLendsItsOwnLand(LandStage stage, OwnerClass owner,
			@Nullable Role expected) {
		assertThat(new ProposalState(CODE, owner, stage, null, null, false, StageRule.USUAL).waitsFor())
			.isEqualTo(expected);
	}

	@Test
	void waitsForWhoeverMustAnswerANote() {
		assertThat(noted(Role.CAMAT).waitsFor()).isEqualTo(Role.CAMAT);
		assertThat(at(LandStage.USULAN, null, true).waitsFor()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "USULAN | ADVANCED NOTED CONSIDERED REFUSED WITHDRAWN",
			"CEK_FISIK | ADVANCED NOTED CONSIDERED REFUSED RETURNED WITHDRAWN",
			"PERJANJIAN | ADVANCED NOTED CONSIDERED REFUSED RETURNED WITHDRAWN", "SIAP_BANGUN | RETURNED WITHDRAWN" })
	void offersWhatFitsTheStage(LandStage stage, String steps) {
		assertThat(StepKind.offered(at(stage, null, false))).containsExactlyInAnyOrderElementsOf(kinds(steps));
	}

	@Test
	void offersWhatFitsWhatHaltsIt() {
		assertThat(StepKind.offered(noted(Role.CAMAT)))
			.containsExactlyInAnyOrderElementsOf(kinds("ANSWERED REFUSED RETURNED WITHDRAWN"));
		assertThat(StepKind.offered(at(LandStage.VERIFIKASI, ProposalSide.DIPERTIMBANGKAN, false)))
			.containsExactlyInAnyOrderElementsOf(kinds("ADVANCED NOTED REFUSED RETURNED WITHDRAWN"));
		assertThat(StepKind.offered(at(LandStage.VERIFIKASI, ProposalSide.DITOLAK, true)))
			.containsExactly(StepKind.REOPENED);
	}

	@ParameterizedTest
	@EnumSource(LandStage.class)
	void isDecidedByTheCityAtEveryStageOfItsOwnLand(LandStage stage) {
		ProposalState state = new ProposalState(CODE, OwnerClass.PEMKOT, stage, null, null, false, StageRule.USUAL);
		for (StepKind kind : kinds("ADVANCED NOTED CONSIDERED REFUSED RETURNED")) {
			assertThat(kind.takers(state)).containsExactlyInAnyOrder(Role.PEMKOT, Role.BKAD);
		}
	}

	@Test
	void isAgreedToByTheProvinceAloneWhereTheLandIsTheProvinces() {
		ProposalState state = new ProposalState(CODE, OwnerClass.PEMPROV, LandStage.PERSETUJUAN, null, null, false,
				StageRule.USUAL);

		for (StepKind kind : kinds("ADVANCED NOTED CONSIDERED REFUSED")) {
			assertThat(kind.takers(state)).containsExactly(Role.PEMPROV);
		}
		assertThat(StepKind.RETURNED.takers(state)).containsExactlyInAnyOrder(Role.PEMKOT, Role.BKAD);
	}

	@Test
	void isWithdrawnByACamatOnlyBeforeItIsAccepted() {
		assertThat(StepKind.WITHDRAWN.takers(at(LandStage.USULAN, null, false))).contains(Role.CAMAT);
		assertThat(StepKind.WITHDRAWN.takers(at(LandStage.CEK_FISIK, null, false))).doesNotContain(Role.CAMAT);
	}

	@Test
	void isAnsweredByWhoWasAskedOrByTheDesk() {
		assertThat(StepKind.ANSWERED.takers(noted(Role.CAMAT))).containsExactlyInAnyOrder(Role.CAMAT, Role.PEMKOT,
				Role.BKAD);
		assertThat(StepKind.ANSWERED.takers(noted(Role.PEMPROV))).doesNotContain(Role.CAMAT);
	}

	@Test
	void isTakenOnInsideTheAreaAlone() {
		ProposalState state = noted(Role.CAMAT);

		assertThat(state.allows(StepKind.ANSWERED, new Scope("18.71.01", Role.CAMAT))).isTrue();
		assertThat(state.allows(StepKind.ANSWERED, new Scope("18.71.02", Role.CAMAT))).isFalse();
		assertThat(state.allows(StepKind.REFUSED, new Scope("18.72", Role.BKAD))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "USULAN,,false,DIUSULKAN", "CEK_FISIK,,false,DIUSULKAN", "VERIFIKASI,,false,DIVERIFIKASI",
			"PERJANJIAN,,false,DIVERIFIKASI", "SIAP_BANGUN,,false,TERVERIFIKASI",
			"PERMOHONAN,DIBERI_CATATAN,false,DIBERI_CATATAN", "USULAN,DIPERTIMBANGKAN,false,DIPERTIMBANGKAN",
			"VERIFIKASI,DITOLAK,true,DITOLAK", "VERIFIKASI,,true,DIIDENTIFIKASI" })
	void speaksForTheLandAxis(LandStage stage, @Nullable ProposalSide side, boolean closed, LandStatus expected) {
		assertThat(at(stage, side, closed).axis()).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource(StepKind.class)
	void neverLetsTheCooperativeOfficeOrTheOperatorStep(StepKind kind) {
		for (LandStage stage : LandStage.values()) {
			assertThat(kind.takers(at(stage, null, false))).doesNotContain(Role.DINAS, Role.ADMIN);
		}
	}

	private static ProposalState at(LandStage stage, @Nullable ProposalSide side, boolean closed) {
		Role asked = (side == ProposalSide.DIBERI_CATATAN) ? Role.CAMAT : null;
		return new ProposalState(CODE, OwnerClass.PEMKOT, stage, side, asked, closed, StageRule.USUAL);
	}

	private static ProposalState noted(Role asked) {
		return new ProposalState(CODE, OwnerClass.PEMKOT, LandStage.VERIFIKASI, ProposalSide.DIBERI_CATATAN, asked,
				false, StageRule.USUAL);
	}

	private static Set<StepKind> kinds(String names) {
		return Stream.of(names.split(" "))
			.map(StepKind::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(StepKind.class)));
	}

}

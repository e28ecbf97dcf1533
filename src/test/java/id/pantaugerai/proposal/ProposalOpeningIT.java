package id.pantaugerai.proposal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.LandWithdrawals;
import id.pantaugerai.proposal.ProposalConflictException.Why;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ProposalTest
class ProposalOpeningIT {

	static final String KEDATON = "18.71.01.1003";

	static final String ELSEWHERE = "18.71.03.1001";

	static final List<Officer> PROPOSERS = List.of(Officers.CAMAT, Officers.PEMKOT, Officers.BKAD);

	static final List<Officer> OTHERS = List.of(Officers.DINAS, Officers.PEMPROV, Officers.ADMIN);

	@Autowired
	ProposalService proposals;

	@Autowired
	LandRegister register;

	@Autowired
	LandWithdrawals withdrawals;

	@Autowired
	Walk walk;

	@ParameterizedTest
	@FieldSource("PROPOSERS")
	void isMadeByCamatCityAndAssetOffice(Officer officer) {
		long id = walk.open(asset(Walk.SUKAMENANTI), Walk.SUKAMENANTI, officer);

		assertThat(walk.it(id).opened().by()).isEqualTo(officer.displayName());
		assertThat(walk.it(id).state().stage()).isEqualTo(LandStage.USULAN);
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isMadeByNobodyElse(Officer officer) {
		long asset = asset(Walk.SUKAMENANTI);

		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> walk.open(asset, Walk.SUKAMENANTI, officer));
	}

	@Test
	void isMadeForTheOwnAreaAlone() {
		long asset = asset(Walk.SUKAMENANTI);

		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> walk.open(asset, ELSEWHERE, Officers.CAMAT));
	}

	@Test
	void asksForLandAnywhereInTheCityAndNowhereElse() {
		long asset = asset(ELSEWHERE);
		Officer stranger = new Officer(9001, "x", "X", new Scope("18.72.01", Role.CAMAT));

		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> walk.open(asset, Walk.SUKAMENANTI, stranger));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> walk.open(asset, "18.72.01.1001", stranger));
		assertThat(walk.open(asset, Walk.SUKAMENANTI, Officers.CAMAT)).isPositive();
	}

	@Test
	void isOneHoweverOftenItIsTapped() {
		OpenProposal open = new OpenProposal(asset(Walk.SUKAMENANTI), Walk.SUKAMENANTI, "Dekat pasar",
				UUID.randomUUID());
		long first = proposals.open(open, Officers.CAMAT);

		assertThat(proposals.open(open, Officers.CAMAT)).isEqualTo(first);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> proposals.open(open, Officers.BKAD));
	}

	@Test
	void keepsTheAssetInTheRegisterAndTellsWhoProposesIt() {
		long asset = asset(Walk.SUKAMENANTI);
		walk.open(asset, Walk.SUKAMENANTI, Officers.CAMAT);

		assertThat(Races.lost(() -> withdrawals.withdraw(asset, "Dobel", Officers.BKAD)))
			.returns(Officers.CAMAT.displayName(), Rival::who)
			.returns("land.claim", Rival::holds);
	}

	@Test
	void servesOneKelurahanAtATime() {
		long asset = asset(Walk.SUKAMENANTI);
		long first = walk.open(asset, Walk.SUKAMENANTI, Officers.CAMAT);

		assertThatExceptionOfType(ProposalConflictException.class)
			.isThrownBy(() -> walk.open(asset, KEDATON, Officers.BKAD))
			.satisfies((refused) -> {
				assertThat(refused.why()).isEqualTo(Why.TAKEN);
				assertThat(first(refused).opened().by()).isEqualTo("Camat Kedaton");
				assertThat(first(refused).id()).isEqualTo(first);
			});
	}

	@Test
	void servesSeveralAsASharedWarehouseButEachOnce() {
		long asset = register.register(LandAssets.shared(Walk.SUKAMENANTI), Officers.BKAD);
		walk.open(asset, Walk.SUKAMENANTI, Officers.CAMAT);
		walk.open(asset, KEDATON, Officers.BKAD);

		assertThatExceptionOfType(ProposalConflictException.class)
			.isThrownBy(() -> walk.open(asset, KEDATON, Officers.CAMAT));
	}

	private static ProposalSummary first(ProposalConflictException refused) {
		return Objects.requireNonNull(refused.first());
	}

	private long asset(String kelurahanCode) {
		return walk.parcel(OwnerClass.PEMKOT, kelurahanCode);
	}

}

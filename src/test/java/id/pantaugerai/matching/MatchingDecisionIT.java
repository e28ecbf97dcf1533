package id.pantaugerai.matching;

import java.math.BigDecimal;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandChange;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandService;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.land.ReviseLandAsset;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.proposal.ProposalSummary;
import id.pantaugerai.proposal.ProposalViewService;
import id.pantaugerai.proposal.StepKind;
import id.pantaugerai.proposal.TakeStep;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of a pair once the asset office has decided. */
@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class MatchingDecisionIT {

	static final String HERE = "18.71.01.1005";

	@Autowired
	MatchingService matching;

	@Autowired
	MatchingViewService views;

	@Autowired
	ProposalService proposals;

	@Autowired
	ProposalViewService proposed;

	@Autowired
	LandRegister register;

	@Autowired
	LandService axis;

	@Test
	void suggestsARefusedPairOnlyOnceMoreIsKnown() {
		long asset = register.register(far(LandAssets.good(HERE), "1240.50"), Officers.BKAD);
		matching.run(Officers.BKAD);
		matching.refuse(new RefusePair(HERE, asset, 1, "Dipakai sekolah"), Officers.BKAD);
		matching.run(Officers.BKAD);
		assertThat(lineHere().state()).isEqualTo(MatchState.NONE);

		register.revise(new ReviseLandAsset(asset, 1, far(LandAssets.good(HERE), "1500.00"), "Diukur"), Officers.BKAD);
		matching.run(Officers.BKAD);
		assertThat(lineHere().state()).isEqualTo(MatchState.SUGGESTED);
	}

	@Test
	void refusesOnceAndOnlyWhatIsSuggested() {
		long asset = register.register(far(LandAssets.good(HERE), "1240.50"), Officers.BKAD);
		RefusePair refuse = new RefusePair(HERE, asset, 1, "Dipakai sekolah");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> matching.refuse(refuse, Officers.BKAD));

		matching.run(Officers.BKAD);
		matching.refuse(refuse, Officers.BKAD);

		assertThat(lineHere().state()).isEqualTo(MatchState.REFUSED);
		assertThat(Races.lost(() -> matching.refuse(refuse, Officers.BKAD))).returns("BKAD", Rival::who);
	}

	@Test
	void proposesWhatIsAccepted() {
		long asset = register.register(far(LandAssets.good(HERE), "1240.50"), Officers.BKAD);
		matching.run(Officers.BKAD);
		AcceptPair accept = new AcceptPair(HERE, asset, 1, UUID.randomUUID());

		assertThat(matching.accept(accept, Officers.BKAD)).isEqualTo(asset);
		matching.accept(accept, Officers.BKAD);

		assertThat(register.get(asset, Officers.BKAD.scope()).stage()).isEqualTo(LandStage.USULAN);
		assertThat(axis.history(HERE, Officers.BKAD.scope())).extracting(LandChange::status)
			.containsExactly(LandStatus.DIUSULKAN);
	}

	@Test
	void proposesAnewWhatWasAcceptedAndThenRefused() {
		long asset = register.register(far(LandAssets.good(HERE), "1240.50"), Officers.BKAD);
		matching.run(Officers.BKAD);
		matching.accept(new AcceptPair(HERE, asset, 1, UUID.randomUUID()), Officers.BKAD);
		ProposalSummary first = proposed.ofKelurahan(HERE, Officers.BKAD.scope()).get(0);
		proposals.take(
				new TakeStep(first.id(), 1, StepKind.REFUSED, first.stageSince(),
						new TakeStep.Words("Dipakai sekolah", null, null, null, null), UUID.randomUUID()),
				Officers.BKAD);
		assertThat(lineHere().state()).isEqualTo(MatchState.SUGGESTED);
		matching.accept(new AcceptPair(HERE, asset, 1, UUID.randomUUID()), Officers.BKAD);
		assertThat(register.get(asset).stage()).isEqualTo(LandStage.USULAN);
	}

	@Test
	void tellsTheSecondOfficerWhoHasAcceptedIt() {
		long asset = register.register(far(LandAssets.good(HERE), "1240.50"), Officers.BKAD);
		matching.run(Officers.BKAD);
		matching.accept(new AcceptPair(HERE, asset, 1, UUID.randomUUID()), Officers.BKAD);
		AcceptPair second = new AcceptPair(HERE, asset, 1, UUID.randomUUID());
		assertThat(Races.lost(() -> matching.accept(second, Officers.BKAD))).returns("BKAD", Rival::who)
			.returns("proposal.TAKEN", Rival::holds);
	}

	@Test
	void acceptsNothingThatChangedSince() {
		long asset = register.register(far(LandAssets.good(HERE), "1240.50"), Officers.BKAD);
		matching.run(Officers.BKAD);
		register.revise(new ReviseLandAsset(asset, 1, far(LandAssets.good(HERE), "900"), "Diukur"), Officers.BKAD);
		AcceptPair accept = new AcceptPair(HERE, asset, 1, UUID.randomUUID());
		assertThat(Races.lost(() -> matching.accept(accept, Officers.BKAD))).returns("BKAD", Rival::who);
	}

	/** Land out of reach of any other kelurahan. */
	private static LandFacts far(LandFacts facts, String area) {
		return new LandFacts(facts.ownership(), facts.title(),
				new Lot(HERE, null, new BigDecimal("-4.000000"), new BigDecimal("105.000000"), new BigDecimal(area)),
				facts.condition(), false, null);
	}

	private MatchLine lineHere() {
		return views.view(Officers.BKAD.scope(), PageRequest.of(0, 500))
			.lines()
			.stream()
			.filter((line) -> line.kelurahan().code().equals(HERE))
			.findFirst()
			.orElseThrow();
	}

}

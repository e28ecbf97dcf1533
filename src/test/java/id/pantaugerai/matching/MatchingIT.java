package id.pantaugerai.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.ChangeLandStatus;
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
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Title;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class MatchingIT {

	static final String HERE = "18.71.01.1005";

	static final PageRequest ALL = PageRequest.of(0, 500);

	@Autowired
	MatchingService matching;

	@Autowired
	CandidateService candidates;

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
	void ranksTheKelurahanItselfFirst() {
		long own = register.register(LandAssets.unknown(OwnerClass.BUMN, HERE), Officers.BKAD);
		long near = register.register(nearby(), Officers.BKAD);

		assertThat(candidates.of(HERE, Officers.BKAD.scope()).offers()).extracting((one) -> one.candidate().land().id())
			.containsExactly(own, near);
	}

	@Test
	void leavesOutWhatIsKnownToBeUnfit() {
		LandFacts good = LandAssets.good(HERE);
		register.register(new LandFacts(good.ownership(), new Title(null, null, null, true, "Ahli waris"), good.lot(),
				good.condition(), false, null), Officers.BKAD);

		assertThat(candidates.of(HERE, Officers.BKAD.scope()).offers()).isEmpty();
	}

	@Test
	void suggestsAPairAndSaysWhenDataChangedSince() {
		long asset = register.register(LandAssets.good(HERE), Officers.BKAD);
		matching.run(Officers.BKAD);

		assertThat(suggestions()).containsExactly(asset);
		assertThat(run().stale()).isFalse();
		register.register(LandAssets.unknown(OwnerClass.BUMD, HERE), Officers.BKAD);
		assertThat(run().stale()).isTrue();
	}

	@Test
	void servesOneKelurahanWithOneParcel() {
		register.register(nearby(), Officers.BKAD);
		matching.run(Officers.BKAD);

		assertThat(suggestions()).hasSize(1);
		assertThat(run().paired()).isEqualTo(1);
	}

	@Test
	void passesOverAKelurahanThatHasLand() {
		register.register(LandAssets.good(HERE), Officers.BKAD);
		axis.change(new ChangeLandStatus(HERE, LandStatus.DIUSULKAN, LocalDate.of(2026, 1, 8), null, null, null), 0,
				Officers.BKAD);
		matching.run(Officers.BKAD);

		assertThat(views.view(Officers.BKAD.scope(), ALL).lines())
			.noneMatch((line) -> line.kelurahan().code().equals(HERE));
	}

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
	void answersAPageTooFarWithTheLast() {
		assertThat(views.view(Officers.BKAD.scope(), PageRequest.of(99, 25)).lines()).isNotEmpty();
	}

	@Test
	void acceptsNothingThatChangedSince() {
		long asset = register.register(far(LandAssets.good(HERE), "1240.50"), Officers.BKAD);
		matching.run(Officers.BKAD);
		register.revise(new ReviseLandAsset(asset, 1, far(LandAssets.good(HERE), "900"), "Diukur"), Officers.BKAD);
		AcceptPair accept = new AcceptPair(HERE, asset, 1, UUID.randomUUID());
		assertThat(Races.lost(() -> matching.accept(accept, Officers.BKAD))).returns("BKAD", Rival::who);
	}

	@Test
	void showsACamatTheirOwnKecamatan() {
		assertThat(views.view(Officers.CAMAT.scope(), ALL).lines()).isNotEmpty()
			.allMatch((line) -> line.kelurahan().code().startsWith("18.71.01."));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> candidates.of("18.71.03.1001", Officers.CAMAT.scope()));
	}

	/** Good land of another kelurahan, without a point, within reach. */
	private static LandFacts nearby() {
		LandFacts good = LandAssets.good("18.71.01.1004");
		return new LandFacts(good.ownership(), good.title(),
				new Lot("18.71.01.1004", null, null, null, new BigDecimal("1200")), good.condition(), false, null);
	}

	/** The same land out of reach of any other kelurahan. */
	private static LandFacts far(LandFacts facts, String area) {
		return new LandFacts(facts.ownership(), facts.title(),
				new Lot(HERE, null, new BigDecimal("-4.000000"), new BigDecimal("105.000000"), new BigDecimal(area)),
				facts.condition(), false, null);
	}

	private List<Long> suggestions() {
		return views.view(Officers.BKAD.scope(), ALL)
			.lines()
			.stream()
			.filter((line) -> line.state() == MatchState.SUGGESTED && line.candidate() != null)
			.map((line) -> Objects.requireNonNull(line.candidate()).land().id())
			.toList();
	}

	private RunSummary run() {
		return Objects.requireNonNull(views.view(Officers.BKAD.scope(), ALL).run());
	}

	private MatchLine lineHere() {
		return views.view(Officers.BKAD.scope(), ALL)
			.lines()
			.stream()
			.filter((line) -> line.kelurahan().code().equals(HERE))
			.findFirst()
			.orElseThrow();
	}

}

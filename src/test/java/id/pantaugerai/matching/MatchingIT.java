package id.pantaugerai.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.ChangeLandStatus;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandService;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Title;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
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

		assertThat(views.view(Officers.BKAD.scope(), ALL).lines()).isNotEmpty()
			.noneMatch((line) -> line.kelurahan().code().equals(HERE));
	}

	@Test
	void answersAPageTooFarWithTheLast() {
		Page<MatchLine> last = views.view(Officers.BKAD.scope(), PageRequest.of(99, 2)).lines();

		assertThat(last).isNotEmpty();
		assertThat(last.getNumber()).isPositive().isEqualTo(last.getTotalPages() - 1);
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

}

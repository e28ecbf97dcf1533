package id.pantaugerai.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;

import id.pantaugerai.HandClock;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.suitability.OwnerClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ProposalTest
class ProposalViewIT {

	static final String ELSEWHERE = "18.71.03.1001";

	@Autowired
	ProposalService proposals;

	@Autowired
	ProposalViewService views;

	@Autowired
	LandRegister register;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	HandClock clock;

	@Autowired
	Cabinet.Papers papers;

	@Autowired
	Walk walk;

	@AfterEach
	void fill() {
		papers.lackNothing();
	}

	@Test
	void countsWorkingDaysBesideTheMedianOfTheOthers() {
		long slow = walk.proposed();
		for (int days : new int[] { 1, 3, 8 }) {
			long other = walk.proposed();
			clock.moveTo("2026-01-19T02:00:00Z");
			proposals.take(walk.step(other, StepKind.ADVANCED, LocalDate.of(2026, 1, 5).plusDays(days)), Officers.BKAD);
			clock.moveTo(Cabinet.MONDAY);
		}
		clock.moveTo("2026-01-19T02:00:00Z");

		StageClock first = detail(slow, Role.BKAD).clocks().get(0);

		assertThat(first.days()).as("Isra Mikraj on the 16th is not worked").isEqualTo(9);
		assertThat(first.median()).isEqualTo(new StageMedian(LandStage.USULAN, new BigDecimal("3.0"), 3));
		assertThat(first.slow()).isTrue();
	}

	@Test
	void namesTheDocumentsThatAreMissing() {
		long id = walk.proposed();
		walk.reach(id, LandStage.VERIFIKASI);
		papers.lack(LandDocumentKind.TATA_RUANG, LandDocumentKind.KIB_A);

		assertThat(detail(id, Role.BKAD).missing()).containsExactly(LandDocumentKind.TATA_RUANG);
		assertThat(detail(id, Role.BKAD).wanted()).containsExactly(LandDocumentKind.SERTIFIKAT,
				LandDocumentKind.TATA_RUANG);
	}

	@Test
	void offersEachOfficerTheirOwnSteps() {
		long id = walk.proposed();

		assertThat(detail(id, Role.CAMAT).offered()).containsExactly(StepKind.WITHDRAWN);
		assertThat(detail(id, Role.BKAD).offered()).contains(StepKind.ADVANCED, StepKind.REFUSED);
		assertThat(detail(id, Role.DINAS).offered()).isEmpty();
	}

	@Test
	void showsACamatTheLandOfTheWholeCity() {
		long asset = register.register(LandAssets.good(ELSEWHERE), Officers.BKAD);
		walk.open(asset, Walk.SUKAMENANTI, Officers.BKAD);

		assertThat(views.asset(asset, Officers.CAMAT.scope()).open()).hasSize(1);
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> views.asset(asset, new Scope("18.72.01", Role.CAMAT)));
	}

	@Test
	void waitsForTheSameInListsAsOnItsPage() {
		long id = walk.proposed(OwnerClass.PEMPROV);
		while (walk.it(id).state().stage() != LandStage.SIAP_BANGUN) {
			assertThat(listed(id)).isEqualTo(walk.it(id).waitsFor());
			walk.take(id, StepKind.NOTED, Walk.decider(walk.it(id).state()));
			assertThat(listed(id)).isEqualTo(walk.it(id).waitsFor()).isEqualTo(Role.CAMAT);
			walk.take(id, StepKind.ANSWERED, Officers.CAMAT);
			walk.take(id, StepKind.ADVANCED, Walk.decider(walk.it(id).state()));
		}
		assertThat(listed(id)).isEqualTo(walk.it(id).waitsFor()).isNull();
	}

	private @Nullable Role listed(long id) {
		String role = jdbc.sql("select " + ProposalListQueries.WAITS_FOR + ProposalQueries.FROM + "where p.id = :id")
			.param("id", id)
			.query(String.class)
			.optional()
			.orElse(null);
		return (role != null) ? Role.valueOf(role) : null;
	}

	private ProposalDetail detail(long id, Role role) {
		return views
			.asset(walk.it(id).asset().id(),
					Officers.ALL.stream().filter((one) -> one.role() == role).findFirst().orElseThrow().scope())
			.open()
			.get(0);
	}

}

package id.pantaugerai.proposal;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.account.Officers;
import id.pantaugerai.land.ChangeLandStatus;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandChange;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandService;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.LandStatus;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The land axis of a kelurahan follows its proposals in the same transaction. */
@ProposalTest
class ProposalAxisIT {

	@Autowired
	ProposalService proposals;

	@Autowired
	LandRegister register;

	@Autowired
	LandService land;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	EntityManager entities;

	@Autowired
	Walk walk;

	@Test
	void followsAProposalFromTheFirstTapUntilItIsReady() {
		long id = walk.proposed();
		walk.reach(id, LandStage.SIAP_BANGUN);

		assertThat(axis()).containsExactly(LandStatus.TERVERIFIKASI, LandStatus.DIVERIFIKASI, LandStatus.DIUSULKAN);
		assertThat(projected()).isEqualTo("TERVERIFIKASI");
	}

	@Test
	void namesTheParcelItsPlaceAndItsArea() {
		long asset = register.register(LandAssets.good(Walk.SUKAMENANTI), Officers.BKAD);
		long id = walk.open(asset, Walk.SUKAMENANTI, Officers.CAMAT);
		walk.take(id, StepKind.NOTED, Officers.BKAD);

		LandChange last = land.history(Walk.SUKAMENANTI, Officers.BKAD.scope()).get(0);
		String number = "AL-%06d".formatted(asset);
		assertThat(last.location()).isEqualTo(number + ", Jl. Teuku Umar");
		assertThat(last.note()).isEqualTo("Karena perlu");
		assertThat(last.areaM2()).isEqualByComparingTo("1240.50");
		assertThat(last.recordedBy()).isEqualTo("BKAD");
	}

	@Test
	void tellsWhatHaltsAProposal() {
		long id = walk.proposed();
		walk.take(id, StepKind.NOTED, Officers.BKAD);
		walk.take(id, StepKind.ANSWERED, Officers.CAMAT);
		walk.take(id, StepKind.CONSIDERED, Officers.BKAD);
		walk.take(id, StepKind.REFUSED, Officers.BKAD);

		assertThat(axis()).containsExactly(LandStatus.DITOLAK, LandStatus.DIPERTIMBANGKAN, LandStatus.DIUSULKAN,
				LandStatus.DIBERI_CATATAN, LandStatus.DIUSULKAN);
	}

	@Test
	void fallsBackToAnotherOpenProposal() {
		long first = walk.proposed();
		walk.reach(first, LandStage.VERIFIKASI);
		long second = walk.proposed();
		walk.take(first, StepKind.REFUSED, Officers.BKAD);
		assertThat(axis().get(0)).isEqualTo(LandStatus.DIUSULKAN);

		walk.take(second, StepKind.REFUSED, Officers.BKAD);
		assertThat(axis().get(0)).isEqualTo(LandStatus.DITOLAK);
	}

	@Test
	void isIdentifiedAgainAfterAWithdrawal() {
		walk.take(walk.proposed(), StepKind.WITHDRAWN, Officers.CAMAT);

		assertThat(axis()).containsExactly(LandStatus.DIIDENTIFIKASI, LandStatus.DIUSULKAN);
	}

	@Test
	void neverLowersAKelurahanThatHasLandAlready() {
		land.change(new ChangeLandStatus(Walk.SUKAMENANTI, LandStatus.TERVERIFIKASI, LocalDate.of(2025, 12, 1),
				"Hibah warga", null, null), 0, Officers.BKAD);
		long id = walk.proposed();
		walk.take(id, StepKind.NOTED, Officers.BKAD);
		walk.take(id, StepKind.REFUSED, Officers.BKAD);

		assertThat(axis()).containsExactly(LandStatus.TERVERIFIKASI);
	}

	@Test
	void isLoweredOnlyByTheParcelThatHadMadeItReady() {
		long ready = walk.proposed();
		long other = walk.proposed();
		walk.reach(ready, LandStage.SIAP_BANGUN);
		walk.take(other, StepKind.REFUSED, Officers.BKAD);
		assertThat(axis().get(0)).isEqualTo(LandStatus.TERVERIFIKASI);

		walk.take(ready, StepKind.RETURNED, Officers.BKAD);
		assertThat(axis().get(0)).isEqualTo(LandStatus.DIVERIFIKASI);
	}

	@Test
	void keepsTheStageOfTheAssetInStep() {
		long id = walk.proposed();
		long asset = walk.it(id).asset().id();
		walk.reach(id, LandStage.PERMOHONAN);
		assertThat(register.get(asset).stage()).isEqualTo(LandStage.PERMOHONAN);

		walk.take(id, StepKind.REFUSED, Officers.BKAD);
		assertThat(register.get(asset).stage()).isNull();
	}

	private List<LandStatus> axis() {
		return land.history(Walk.SUKAMENANTI, Officers.BKAD.scope()).stream().map(LandChange::status).toList();
	}

	private String projected() {
		entities.flush();
		return jdbc.sql("select land_status from kelurahan_standing where kelurahan_code = :code")
			.param("code", Walk.SUKAMENANTI)
			.query(String.class)
			.single();
	}

}

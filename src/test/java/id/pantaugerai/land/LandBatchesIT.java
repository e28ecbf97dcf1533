package id.pantaugerai.land;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.suitability.Condition;
import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.Hazard;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.SpatialPlan;
import id.pantaugerai.suitability.Title;
import id.pantaugerai.suitability.TitleKind;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class LandBatchesIT {

	static final String PLACE = "18.71.01.1005";

	static final UUID BATCH = UUID.fromString("00000000-0000-0000-0000-000000000977");

	@Autowired
	LandBatches batches;

	@Autowired
	LandRegister register;

	@Autowired
	JdbcClient jdbc;

	@Test
	void writesEveryFactOfNewAssetsWithTheirHistory() {
		List<LandFacts> lands = List.of(everything(), LandAssets.good(PLACE),
				LandAssets.unknown(OwnerClass.LAINNYA, PLACE));

		batches.write(BATCH, rows(lands), Officers.BKAD);

		List<Long> ids = ids();
		for (int number = 0; number < lands.size(); number++) {
			LandAssetDetail asset = register.get(ids.get(number));
			assertThat(asset.facts()).isEqualTo(lands.get(number));
			assertThat(asset.revision()).isEqualTo(1);
			assertThat(register.history(asset.id(), Officers.BKAD.scope())).singleElement()
				.returns(LandRevisionKind.REGISTERED, LandRevision::kind)
				.returns(lands.get(number), LandRevision::facts);
		}
	}

	@Test
	void leavesTheNumbersOfLaterAssetsFree() {
		batches.write(BATCH, rows(List.of(LandAssets.unknown(OwnerClass.BUMN, PLACE))), Officers.BKAD);

		long later = register.register(LandAssets.good(PLACE), Officers.BKAD);

		assertThat(later).isGreaterThan(ids().get(0));
	}

	@Test
	void takesBackWhatItWroteAndKeepsItsHistory() {
		batches.write(BATCH, rows(List.of(LandAssets.good(PLACE))), Officers.BKAD);

		assertThat(batches.undo(BATCH, Officers.BKAD, "Keliru")).isEqualTo(1);

		assertThat(register.get(ids().get(0)).withdrawn()).isTrue();
		assertThat(register.history(ids().get(0), Officers.BKAD.scope())).extracting(LandRevision::kind)
			.containsExactly(LandRevisionKind.UNDONE, LandRevisionKind.REGISTERED);
	}

	@Test
	void leavesTheSharingOfAProposedAssetAsItWas() {
		LandFacts facts = LandAssets.good(PLACE);
		long id = register.register(facts, Officers.BKAD);
		register.reach(id, LandStage.USULAN);
		LandFacts shared = new LandFacts(facts.ownership(), facts.title(), facts.lot(), facts.condition(), true, null);

		assertThat(batches.write(BATCH, List.of(new BatchRow(7, id, 1, shared)), Officers.BKAD)).containsExactly(7);

		assertThat(register.get(id).facts()).isEqualTo(facts);
	}

	@Test
	void holdsTheNumberOfARegisterToOneAsset() {
		register.register(LandAssets.good(PLACE), Officers.BKAD);

		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> batches.write(BATCH, rows(List.of(LandAssets.good(PLACE))), Officers.BKAD));
	}

	private List<Long> ids() {
		return jdbc.sql("select asset_id from land_asset_revision where batch_id = :batch order by asset_id")
			.param("batch", BATCH)
			.query(Long.class)
			.list();
	}

	private static List<BatchRow> rows(List<LandFacts> lands) {
		return lands.stream().map((facts) -> new BatchRow(2, null, 0, facts)).toList();
	}

	/** A plot of which everything is known, and everything is unlike the default. */
	private static LandFacts everything() {
		LandFacts good = LandAssets.good(PLACE);
		return new LandFacts(new Ownership(OwnerClass.VERTIKAL, "Kanwil", "K-1"),
				new Title(TitleKind.ALAS_HAK, "7", good.title().issuedOn(), true, "Digugat ahli waris"), good.lot(),
				new Condition(CurrentUse.DIPAKAI, "Parkir", Slope.CURAM, true, new BigDecimal("2.50"), false,
						Hazard.ROB, true, "Puskesmas", true, SpatialPlan.BERSYARAT),
				true, "Catatan");
	}

}

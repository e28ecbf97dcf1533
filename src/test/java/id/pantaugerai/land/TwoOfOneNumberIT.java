package id.pantaugerai.land;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import id.pantaugerai.AtOnce;
import id.pantaugerai.Broom;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** In transactions that really commit, so what is left behind is cleared away. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Sql("/id/pantaugerai/account/officers.sql")
class TwoOfOneNumberIT {

	@Autowired
	LandEditor editor;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void clear() {
		Broom.sweep(jdbc, "land_asset_revision", "land_asset", "account");
	}

	@Test
	void becomeOneAsset() throws Exception {
		long before = assets();

		List<LandOutcome> answers = AtOnce.run(submit("0001", UUID.randomUUID(), Officers.BKAD),
				submit("0001", UUID.randomUUID(), Officers.PEMKOT));

		assertThat(answers).extracting(LandOutcome::kind)
			.containsExactlyInAnyOrder(LandOutcome.Kind.SAVED, LandOutcome.Kind.TAKEN);
		assertThat(assets()).isEqualTo(before + 1);
	}

	@Test
	void areOneAssetWhenTheyAreOneSubmission() throws Exception {
		UUID twice = UUID.randomUUID();
		long before = assets();

		List<LandOutcome> answers = AtOnce.run(submit("0002", twice, Officers.BKAD),
				submit("0002", twice, Officers.BKAD));

		assertThat(answers).extracting(LandOutcome::kind).containsOnly(LandOutcome.Kind.SAVED);
		assertThat(answers.get(0).id()).isEqualTo(answers.get(1).id());
		assertThat(assets()).isEqualTo(before + 1);
	}

	private long assets() {
		return jdbc.sql("select count(*) from land_asset").query(Long.class).single();
	}

	private Callable<LandOutcome> submit(String number, UUID submission, Officer officer) {
		LandFacts good = LandAssets.good("18.71.01.1005");
		LandFacts facts = new LandFacts(new Ownership(OwnerClass.PEMKOT, "Dinas Pendidikan", number), good.title(),
				good.lot(), good.condition(), false, null);
		return () -> editor.register(facts, submission, officer);
	}

}

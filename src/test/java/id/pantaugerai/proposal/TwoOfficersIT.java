package id.pantaugerai.proposal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;

import id.pantaugerai.AtOnce;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two officers at once, in transactions of their own. Leaves rows behind, so it takes its
 * database with it.
 */
@ProposalTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwoOfficersIT {

	static final String KEDATON = "18.71.01.1003";

	static final String PENENGAHAN = "18.71.01.1010";

	@Autowired
	ProposalService proposals;

	@Autowired
	ProposalQueries queries;

	@Autowired
	LandRegister register;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	Walk walk;

	@Test
	void proposeOneAssetOnceAndTheSecondIsToldWhoWasFirst() throws Exception {
		long asset = asset();

		List<String> answers = AtOnce.run(() -> open(asset, Walk.SUKAMENANTI), () -> open(asset, KEDATON));

		ProposalSummary won = queries.ofAsset(asset).get(0);
		assertThat(queries.ofAsset(asset)).hasSize(1);
		assertThat(answers).containsExactlyInAnyOrder("done",
				"TAKEN for %s by Camat Kedaton".formatted(won.kelurahan()));
	}

	@Test
	void proposeASharedWarehouseForEachKelurahanOnce() throws Exception {
		long asset = register.register(LandAssets.shared(Walk.SUKAMENANTI), Officers.BKAD);

		assertThat(AtOnce.run(() -> open(asset, Walk.SUKAMENANTI), () -> open(asset, KEDATON))).containsOnly("done");
		List<String> answers = AtOnce.run(() -> open(asset, PENENGAHAN), () -> open(asset, PENENGAHAN));

		assertThat(answers).contains("done").anyMatch((answer) -> answer.startsWith("TAKEN for Penengahan"));
		assertThat(queries.ofAsset(asset)).hasSize(3);
	}

	@Test
	void takeOneStepOnceAndTheSecondIsToldWhoWasFirst() throws Exception {
		long id = walk.open(asset(), Walk.SUKAMENANTI, Officers.CAMAT);
		TakeStep accept = walk.step(id, StepKind.ADVANCED);
		TakeStep refuse = walk.step(id, StepKind.REFUSED);

		List<String> answers = AtOnce.run(() -> take(accept, true), () -> take(refuse, false));

		ProposalSummary after = walk.it(id);
		assertThat(after.last().number()).isEqualTo(2);
		assertThat(answers).containsExactlyInAnyOrder("done", "MOVED for Sukamenanti by " + after.last().hand().by());
		walk.take(id, after.state().closed() ? StepKind.REOPENED : StepKind.WITHDRAWN, Officers.BKAD);
	}

	@Test
	void makeOneParcelReadyForAKelurahan() throws Exception {
		long one = walk.open(asset(), "18.71.01.1006", Officers.BKAD);
		long other = walk.open(asset(), "18.71.01.1006", Officers.BKAD);
		walk.reach(one, LandStage.PERJANJIAN);
		walk.reach(other, LandStage.PERJANJIAN);
		TakeStep first = walk.step(one, StepKind.ADVANCED);
		TakeStep second = walk.step(other, StepKind.ADVANCED);

		List<String> answers = AtOnce.run(() -> take(first, true), () -> take(second, false));

		assertThat(answers).contains("done").anyMatch((answer) -> answer.startsWith("READY for"));
		assertThat(queries.ofKelurahan("18.71.01.1006"))
			.filteredOn((proposal) -> proposal.state().stage() == LandStage.SIAP_BANGUN)
			.hasSize(1);
	}

	@Test
	void sendOneSubmissionTwiceAndMakeOneProposal() throws Exception {
		OpenProposal open = new OpenProposal(asset(), Walk.SUKAMENANTI, null, UUID.randomUUID());
		Callable<String> tap = () -> String.valueOf(proposals.open(open, Officers.CAMAT));

		List<String> answers = AtOnce.run(tap, tap);

		assertThat(answers).hasSize(2).allMatch((answer) -> answer.equals(answers.get(0)));
		assertThat(queries.ofAsset(open.assetId())).hasSize(1);
	}

	@Test
	void leaveNoTraceOnTheAxisWhenTheStepIsRolledBack() {
		long asset = asset();
		long before = changes();

		transactions.executeWithoutResult((transaction) -> {
			walk.open(asset, "18.71.01.1009", Officers.BKAD);
			assertThat(changes()).isEqualTo(before + 1);
			transaction.setRollbackOnly();
		});

		assertThat(changes()).isEqualTo(before);
		assertThat(queries.ofAsset(asset)).isEmpty();
		assertThat(register.get(asset).stage()).isNull();
	}

	@Test
	void areHeldBackByTheDatabaseItself() {
		long asset = asset();
		walk.open(asset, Walk.SUKAMENANTI, Officers.BKAD);

		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> jdbc.sql("""
				insert into land_proposal (asset_id, shared_warehouse, kelurahan_code, stage, stage_since,
				  last_step, opened_at, opened_by)
				values (:asset, false, '18.71.01.1003', 'USULAN', current_date, 1, now(), 9003)
				""").param("asset", asset).update()).withMessageContaining("uq_land_proposal_asset");
	}

	private String open(long asset, String kelurahanCode) {
		try {
			walk.open(asset, kelurahanCode, Officers.CAMAT);
			return "done";
		}
		catch (ProposalConflictException refused) {
			return told(refused);
		}
	}

	private String take(TakeStep step, boolean city) {
		try {
			proposals.take(step, city ? Officers.PEMKOT : Officers.BKAD);
			return "done";
		}
		catch (ProposalConflictException refused) {
			return told(refused);
		}
	}

	private static String told(ProposalConflictException refused) {
		ProposalSummary first = Objects.requireNonNull(refused.first());
		return "%s for %s by %s".formatted(refused.why(), first.kelurahan(), first.last().hand().by());
	}

	private long changes() {
		return jdbc.sql("select count(*) from land_status_change where kelurahan_code = '18.71.01.1009'")
			.query(Long.class)
			.single();
	}

	private long asset() {
		return walk.parcel(OwnerClass.PEMKOT, Walk.SUKAMENANTI);
	}

}

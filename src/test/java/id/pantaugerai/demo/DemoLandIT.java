package id.pantaugerai.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.matching.MatchingViewService;
import id.pantaugerai.proposal.ProposalSide;
import id.pantaugerai.proposal.ProposalState;
import id.pantaugerai.proposal.StageRule;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@At("2026-11-25T05:00:00Z")
@ActiveProfiles("demo")
class DemoLandIT {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MatchingViewService views;

	@Test
	void knowsLandOfEveryOwnerAndNotAllOfIt() {
		assertThat(number("select count(*) from land_asset")).isBetween(80L, 95L);
		assertThat(number("select count(distinct owner) from land_asset")).isEqualTo(6);
		assertThat(number("select count(*) from land_asset where owner in ('PEMKOT', 'PEMPROV')")).isGreaterThan(40);
		assertThat(number("select count(*) from land_asset where use = 'KOSONG'")).isGreaterThan(25);
		assertThat(number("select count(*) from land_asset where disputed")).isGreaterThan(1);
		assertThat(number("select count(*) from land_asset where area_m2 < 600")).isGreaterThan(5);
		assertThat(number("select count(*) from land_asset where disputed is null or slope is null")).isGreaterThan(5);
		assertThat(number("select count(*) from land_asset_revision where number = 2")).isGreaterThan(5);
		assertThat(number("select count(*) from land_asset where recorded_at >= '2026-11-25T05:00:00Z'")).isZero();
	}

	@Test
	void keepsTheHistoryOfEveryAsset() {
		assertThat(number("""
				select count(*) from land_asset a where a.revision <> (
				  select count(*) from land_asset_revision r where r.asset_id = a.id)
				""")).isZero();
		assertThat(number("""
				select count(*) from land_asset_revision r join land_asset_revision before
				  on before.asset_id = r.asset_id and before.number = r.number - 1
				where before.recorded_at >= r.recorded_at
				""")).isZero();
	}

	@Test
	void standsOnTheLandAxisWhereItsProposalsStand() {
		List<String> wrong = new ArrayList<>();
		jdbc.sql("""
				select p.*, a.owner, s.land_status from land_proposal p join land_asset a on a.id = p.asset_id
				  join kelurahan_standing s on s.kelurahan_code = p.kelurahan_code
				""").query((row) -> {
			LandStatus axis = state(row).axis();
			if (!axis.name().equals(row.getString("land_status"))) {
				wrong.add(row.getString("kelurahan_code") + " is not " + axis);
			}
		});

		assertThat(wrong).isEmpty();
		assertThat(number("""
				select count(*) from kelurahan_standing s
				where land_status in ('DIUSULKAN', 'DIVERIFIKASI', 'DIBERI_CATATAN', 'DIPERTIMBANGKAN', 'DITOLAK')
				  and not exists (select 1 from land_proposal p where p.kelurahan_code = s.kelurahan_code)
				""")).isZero();
	}

	@Test
	void hasReadyLandByAProposalOrSinceBeforeTheRegister() {
		assertThat(number("""
				select count(*) from kelurahan_standing s where land_status = 'TERVERIFIKASI'
				  and not exists (select 1 from land_proposal p
				    where p.kelurahan_code = s.kelurahan_code and p.stage = 'SIAP_BANGUN')
				  and not exists (select 1 from land_status_change c where c.kelurahan_code = s.kelurahan_code
				    and c.status = 'TERVERIFIKASI' and c.recorded_at < (select min(recorded_at) from land_asset))
				""")).isZero();
		assertThat(number("""
				select count(*) from land_proposal p join gerai g on g.kelurahan_code = p.kelurahan_code
				where p.stage <> 'SIAP_BANGUN' or p.stage_since > g.started_on
				""")).isZero();
	}

	@Test
	void hasProposalsInEveryStateAndOfEveryLength() {
		assertThat(number("select count(distinct stage) from land_proposal where side is null and closed_at is null"))
			.isEqualTo(LandStage.values().length);
		assertThat(number("select count(distinct side) from land_proposal")).isEqualTo(ProposalSide.values().length);
		assertThat(number("select count(distinct asked) from land_proposal")).isEqualTo(4);
		assertThat(number("select count(*) from land_proposal where closed_at is not null and side is null"))
			.isEqualTo(2);
		assertThat(number("select count(distinct a.owner) from land_proposal p join land_asset a on a.id = p.asset_id"))
			.isEqualTo(6);
		assertThat(number("""
				select count(distinct from_stage) from land_proposal_step where days is not null
				""")).isEqualTo(LandStage.values().length - 1);
		assertThat(number("select count(distinct days) from land_proposal_step")).isGreaterThan(6);
	}

	@Test
	void takesEveryStepOfAProposalInOrderAndInThePast() {
		assertThat(number("""
				select count(*) from land_proposal_step s join land_proposal p on p.id = s.proposal_id
				  join land_asset a on a.id = p.asset_id
				  left join land_proposal_step b on b.proposal_id = s.proposal_id and b.number = s.number - 1
				where s.recorded_at < a.recorded_at or s.recorded_at >= '2026-11-25T05:00:00Z'
				  or s.recorded_at <= b.recorded_at or s.from_stage <> b.to_stage or s.effective_on < b.effective_on
				""")).isZero();
		assertThat(number("""
				select count(*) from land_proposal p where last_step <> (
				  select count(*) from land_proposal_step s where s.proposal_id = p.id)
				""")).isZero();
		assertThat(number("""
				select count(*) from land_asset a where stage is distinct from (select p.stage from land_proposal p
				  where p.asset_id = a.id and p.closed_at is null order by p.last_step desc limit 1)
				""")).isZero();
	}

	@Test
	void hasPairsComputedFromWhatIsKnownToday() {
		assertThat(views.view(new Scope("18.71", Role.BKAD), PageRequest.of(0, 200)).run()).isNotNull()
			.satisfies((run) -> {
				assertThat(run.stale()).isFalse();
				assertThat(run.paired()).isGreaterThan(10);
			});
		assertThat(number("select count(*) from matching_refusal")).isEqualTo(1);
	}

	private static ProposalState state(ResultSet row) throws SQLException {
		return new ProposalState(row.getString("kelurahan_code"), OwnerClass.valueOf(row.getString("owner")),
				LandStage.valueOf(row.getString("stage")),
				Typed.choice(ProposalSide.class, row.getString("side")).orElse(null), null,
				row.getTimestamp("closed_at") != null, StageRule.USUAL);
	}

	private long number(String sql) {
		return jdbc.sql(sql).query(Long.class).single();
	}

}

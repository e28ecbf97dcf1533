package id.pantaugerai.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;

import id.pantaugerai.dashboard.LandTally.Assets;
import id.pantaugerai.dashboard.LandTally.Paces;
import id.pantaugerai.dashboard.LandTally.Queue;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.suitability.OwnerClass;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts everything that the page of the city shows of land in one statement. */
@Component
@RequiredArgsConstructor
class LandTallyQuery {

	private static final String TALLY = """
			select 'ASSETS' as kind, a.owner, a.stage, coalesce(a.use = 'KOSONG' and %s, false) as usable,
			       count(*) as count, coalesce(sum(a.area_m2), 0) as figure,
			       count(*) filter (where a.area_m2 is null) as unmeasured, null::date as since
			from land_asset a where a.withdrawn_at is null and a.kelurahan_code like :area
			group by a.owner, a.stage, 4
			union all
			select 'QUEUE', null, p.stage, null, count(*), null, null, min(p.stage_since)
			from land_proposal p
			where p.closed_at is null and p.stage <> 'SIAP_BANGUN' and p.kelurahan_code like :area
			group by p.stage
			union all
			select 'PACE', a.owner, s.from_stage, null, count(distinct p.id),
			       percentile_cont(0.5) within group (order by s.days)::numeric(10, 1), null, null
			from land_proposal_step s
			  join land_proposal p on p.id = s.proposal_id
			  join land_asset a on a.id = p.asset_id
			where s.days is not null and p.kelurahan_code like :area
			group by grouping sets ((s.from_stage), (a.owner), ())
				""";

	private final JdbcClient jdbc;

	/** What is counted as usable is told by a condition over a land asset {@code a}. */
	LandTally count(String areaPattern, String usable) {
		LandTally tally = new LandTally(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		jdbc.sql(TALLY.formatted(usable)).param("area", areaPattern).query((ResultSet row) -> add(tally, row));
		return tally;
	}

	private static void add(LandTally tally, ResultSet row) throws SQLException {
		LandStage stage = Typed.choice(LandStage.class, row.getString("stage")).orElse(null);
		OwnerClass owner = Typed.choice(OwnerClass.class, row.getString("owner")).orElse(null);
		long count = row.getLong("count");
		if (row.getString("kind").equals("ASSETS") && owner != null) {
			tally.assets()
				.add(new Assets(owner, stage, row.getBoolean("usable"), count, row.getBigDecimal("figure"),
						row.getLong("unmeasured")));
		}
		else if (row.getString("kind").equals("QUEUE") && stage != null) {
			tally.queues().add(new Queue(stage, count, row.getObject("since", LocalDate.class)));
		}
		else if (count > 0) {
			tally.paces().add(new Paces(owner, stage, row.getBigDecimal("figure"), count));
		}
	}

}

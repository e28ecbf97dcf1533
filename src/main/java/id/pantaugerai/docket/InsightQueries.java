package id.pantaugerai.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.pantaugerai.obstacle.EscalationTier;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what obstacles teach: one statement a question, however many there are. */
@Component
@RequiredArgsConstructor
class InsightQueries {

	private static final int MOST = 8;

	private final JdbcClient jdbc;

	List<Insight.Age> ages(DocketCondition condition, long whole) {
		List<String> values = DocketFacet.AGE.offered();
		List<String> parts = new ArrayList<>();
		for (int place = 0; place < values.size(); place++) {
			String age = DocketCondition.age(values.get(place));
			parts.add("count(*) filter (where " + age + ") as a" + place);
			parts.add("count(*) filter (where " + age + " and " + DocketCondition.LATE + ") as l" + place);
		}
		return jdbc.sql("select " + String.join(", ", parts) + " from obstacle o " + condition.sql())
			.params(condition.values())
			.query((row, number) -> ages(row, condition.filter(), whole))
			.single();
	}

	private static List<Insight.Age> ages(ResultSet row, DocketFilter all, long whole) throws SQLException {
		List<Insight.Age> ages = new ArrayList<>();
		List<String> values = DocketFacet.AGE.offered();
		for (int place = 0; place < values.size(); place++) {
			DocketFilter aged = all.with(DocketFacet.AGE, values.get(place));
			ages.add(new Insight.Age(values.get(place), DocketFigure.of(row.getLong("a" + place), aged),
					DocketFigure.of(row.getLong("l" + place), aged.with(DocketFacet.TIME, "lewat")), whole));
		}
		return ages;
	}

	List<Insight.Cause> causes(DocketCondition condition, long whole) {
		return jdbc
			.sql("select c.code, c.name, count(*) as open from obstacle o"
					+ " join obstacle_category c on c.code = o.category_code " + condition.sql()
					+ " group by c.code, c.name, c.position order by open desc, c.position limit " + MOST)
			.params(condition.values())
			.query((row, number) -> new Insight.Cause(row.getString("name"),
					DocketFigure.of(row.getLong("open"),
							condition.filter().with(DocketFacet.CATEGORY, row.getString("code"))),
					whole))
			.list();
	}

	/** The medians of what is closed, by kind and by tier. */
	List<Pace> paces(DocketCondition closed) {
		return jdbc
			.sql("select c.code, c.name, o.tier, count(*) as closed,"
					+ " percentile_cont(0.5) within group (order by o.days_taken) as median from obstacle o"
					+ " join obstacle_category c on c.code = o.category_code " + closed.sql()
					+ " group by grouping sets ((c.code, c.name), (o.tier)) order by median desc nulls last, c.name")
			.params(closed.values())
			.query((row, number) -> pace(row, closed.filter()))
			.list();
	}

	private static Pace pace(ResultSet row, DocketFilter closed) throws SQLException {
		String tier = row.getString("tier");
		DocketFilter list = (tier != null) ? closed.with(DocketFacet.TIER, tier.toLowerCase(Locale.ROOT))
				: closed.with(DocketFacet.CATEGORY, row.getString("code"));
		return new Pace((tier != null) ? "" : row.getString("name"),
				(tier != null) ? EscalationTier.valueOf(tier) : null, row.getBigDecimal("median"),
				DocketFigure.of(row.getLong("closed"), list));
	}

	/** Where they are, the most on top. */
	List<Insight.Spot> places(DocketCondition condition) {
		return jdbc
			.sql("select k.code, k.common_name as name, d.common_name as kecamatan, f.open, f.late from"
					+ " (select o.kelurahan_code, count(*) as open, count(*) filter (where " + DocketCondition.LATE
					+ ") as late from obstacle o " + condition.sql() + " group by o.kelurahan_code) f"
					+ " join kelurahan k on k.code = f.kelurahan_code join kecamatan d on d.code = k.kecamatan_code"
					+ " order by f.open desc, f.late desc, k.code")
			.params(condition.values())
			.query(Insight.Spot.class)
			.list();
	}

	/** Open ones on sites without a plan, and critical sites for which none is open. */
	List<Long> gaps(DocketCondition planless) {
		return jdbc
			.sql("select (select count(*) from obstacle o " + planless.sql() + ") as planless, count(*) as unexplained"
					+ " from kelurahan_standing s where s.kelurahan_code like :within and s.control_status = 'KRITIS'"
					+ " and s.open_obstacles = 0")
			.params(planless.values())
			.param("within", planless.within())
			.query((row, number) -> List.of(row.getLong("planless"), row.getLong("unexplained")))
			.single();
	}

}

package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.pantaugerai.gerai.MilestonePlan;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the append-only history as it was known before an instant: what was recorded
 * later does not exist yet.
 */
@Component
@RequiredArgsConstructor
class FactsQueries {

	static final String FACTS = """
			select k.code, k.common_name, c.code as kecamatan_code, c.common_name as kecamatan, l.status as land,
			       o.status as operation, g.id as gerai_id, g.started_on, b.start_on, b.duration_weeks,
			       h.handed_over_on, r.id as report_id, r.physical, r.builder_figure, r.observed_on, m.reported_at,
			       (select count(*) from obstacle ob
			          join lateral (select opens from obstacle_event
			             where obstacle_id = ob.id and opens is not null and recorded_at < :over
			             order by id desc limit 1) oe on oe.opens
			        where ob.kelurahan_code = k.code and (ob.closed_at is null or ob.closed_at >= :over)) as open_obstacles,
			       exists (select 1 from report_return rt
			          left join report_return_answer ra on ra.return_id = rt.id and ra.recorded_at < :known
			        where rt.report_id = r.id and rt.recorded_at < :known and ra.return_id is null) as returned
			from kelurahan k
			  join kecamatan c on c.code = k.kecamatan_code
			  left join lateral (select status from land_status_change
			     where kelurahan_code = k.code and recorded_at < :known and effective_on <= :until
			     order by id desc limit 1) l on true
			  left join lateral (select status from operation_status_change
			     where kelurahan_code = k.code and recorded_at < :known and effective_on <= :until
			     order by id desc limit 1) o on true
			  left join gerai g on g.kelurahan_code = k.code and g.recorded_at < :known and g.started_on <= :until
			  left join lateral (select start_on, duration_weeks from baseline
			     where gerai_id = g.id and recorded_at < :known and (number = 1 or recorded_at < :over)
			     order by number desc limit 1) b on true
			  left join gerai_handover h on h.gerai_id = g.id and h.recorded_at < :known and h.handed_over_on <= :until
			  left join lateral (select id, physical, builder_figure, observed_on from progress_report
			     where kelurahan_code = k.code and recorded_at < :known and observed_on <= :until
			     order by observed_on desc, id desc limit 1) r on true
			  left join lateral (select max(recorded_at) as reported_at from progress_report
			     where kelurahan_code = k.code and recorded_at < :known and observed_on <= :until
			       and (recorded_at < :over or observed_on >= :since)) m on true
			""";

	/**
	 * A report is the newest of its kelurahan from the week in which it is known to the
	 * one in which a newer is; each pair of such weeks is summed up once. The reports of
	 * each gerai are read in the order of their index, so that none are sorted.
	 */
	private static final String WEEKLY = """
			with start as materialized (
			  select date_trunc('week', min(recorded_at) at time zone 'Asia/Jakarta')::date as monday
			  from progress_report where kelurahan_code like :area),
			newest as (
			  select known.*
			  from start cross join gerai g cross join lateral (
			    select physical, week, min(week) over (order by observed_on desc, id desc
			             rows between unbounded preceding and 1 preceding) as outdone
			    from (select physical, observed_on, id, (greatest((recorded_at at time zone 'Asia/Jakarta')::date,
			                   observed_on) - start.monday) / 7 + 1 as week
			          from progress_report
			          where kelurahan_code = g.kelurahan_code and observed_on < cast(:last as date) + 7
			            and recorded_at < (cast(:last as date) + 7)::timestamp at time zone 'Asia/Jakarta') told) known
			  where g.kelurahan_code like :area),
			terms as (
			  select week, outdone, sum(physical) as physical
			  from newest where week < coalesce(outdone, week + 1) group by week, outdone)
			select monday + 7 * (number - 1) as monday, coalesce(sum(physical), 0) as earned
			from start cross join generate_series(1, (cast(:last as date) - monday) / 7 + 1) number
			  left join terms on week <= number and coalesce(outdone, number + 1) > number
			group by 1
			""";

	private final JdbcClient jdbc;

	/** The facts of every kelurahan of an area, by code. */
	List<Facts> ofArea(String areaPattern, Horizon horizon) {
		return jdbc.sql(FACTS + "where k.code like :area order by k.code")
			.paramSource(values(horizon).addValue("area", areaPattern))
			.query((row, number) -> read(row))
			.list();
	}

	/** The facts of one kelurahan. */
	Facts of(String kelurahanCode, Horizon horizon) {
		return jdbc.sql(FACTS + "where k.code = :code")
			.paramSource(values(horizon).addValue("code", kelurahanCode))
			.query((row, number) -> read(row))
			.single();
	}

	/**
	 * EV summed over an area at the end of each week from the first report on, by Monday,
	 * as it was known at that end.
	 */
	Map<LocalDate, BigDecimal> weeklySums(String areaPattern, Week last) {
		Map<LocalDate, BigDecimal> sums = new TreeMap<>();
		jdbc.sql(WEEKLY).param("area", areaPattern).param("last", last.monday()).query((ResultSet row) -> {
			sums.put(row.getObject("monday", LocalDate.class), row.getBigDecimal("earned"));
		});
		return sums;
	}

	/** What some reports say of their milestones, in percent, by milestone. */
	Map<Long, BigDecimal> percents(List<Long> reportIds) {
		Map<Long, BigDecimal> percents = new HashMap<>();
		jdbc.sql("""
				select milestone_id, percent from report_milestone
				where report_id = any(cast(string_to_array(:ids, ',') as bigint[]))
				""")
			.param("ids", reportIds.stream().map(String::valueOf).collect(Collectors.joining(",")))
			.query((ResultSet row) -> {
				percents.put(row.getLong("milestone_id"), row.getBigDecimal("percent"));
			});
		return percents;
	}

	/** The horizon as the parameters of the facts. */
	static MapSqlParameterSource values(Horizon horizon) {
		return new MapSqlParameterSource("known", Timestamp.from(horizon.known()))
			.addValue("over", Timestamp.from(horizon.over()))
			.addValue("since", horizon.since())
			.addValue("until", horizon.until());
	}

	/** The milestones of every gerai of an area, by gerai. */
	Map<Long, List<MilestonePlan>> milestonesOfArea(String areaPattern) {
		return jdbc.sql("""
				select m.* from gerai_milestone m join gerai g on g.id = m.gerai_id
				where g.kelurahan_code like :area order by m.gerai_id, m.position
				""")
			.param("area", areaPattern)
			.query((row, number) -> Map.entry(row.getLong("gerai_id"), milestone(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** The milestones of one gerai, in order. */
	List<MilestonePlan> milestonesOf(long geraiId) {
		return jdbc.sql("select * from gerai_milestone where gerai_id = :id order by position")
			.param("id", geraiId)
			.query((row, number) -> milestone(row))
			.list();
	}

	static MilestonePlan milestone(ResultSet row) throws SQLException {
		return new MilestonePlan(row.getLong("id"), row.getInt("position"), row.getString("name"),
				row.getBigDecimal("weight"), row.getBigDecimal("start_percent"), row.getBigDecimal("finish_percent"));
	}

	static Facts read(ResultSet row) throws SQLException {
		String land = row.getString("land");
		String operation = row.getString("operation");
		Timestamp reportedAt = row.getTimestamp("reported_at");
		return new Facts(row.getString("code"), row.getString("common_name"), row.getString("kecamatan_code"),
				row.getString("kecamatan"), (land != null) ? LandStatus.valueOf(land) : null,
				(operation != null) ? OperationStatus.valueOf(operation) : null, row.getObject("gerai_id", Long.class),
				date(row, "started_on"), date(row, "start_on"), row.getObject("duration_weeks", Integer.class),
				date(row, "handed_over_on"), row.getObject("report_id", Long.class), row.getBigDecimal("physical"),
				row.getBigDecimal("builder_figure"), date(row, "observed_on"),
				(reportedAt != null) ? reportedAt.toInstant() : null, row.getInt("open_obstacles"),
				row.getBoolean("returned"));
	}

	private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

}

package id.pantaugerai.report;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the history what the report tells beside the standings. */
@Component
@RequiredArgsConstructor
class ReportQueries {

	private final JdbcClient jdbc;

	/** The week of the first report of an area; empty before there is one. */
	Optional<Week> firstWeek(String areaPattern) {
		return jdbc.sql("select min(recorded_at) as first from progress_report where kelurahan_code like :area")
			.param("area", areaPattern)
			.query((row, number) -> Optional.ofNullable(row.getTimestamp("first")))
			.single()
			.map((first) -> Week.of(Zone.dateOf(first.toInstant())));
	}

	/**
	 * How many kelurahan reported in each week, by Monday.
	 */
	Map<LocalDate, Long> reported(String areaPattern, Week first, Week last) {
		return jdbc.sql("""
				select day::date as monday, said.reported
				from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 week') day
				  cross join lateral (select count(distinct kelurahan_code) as reported from progress_report
				     where kelurahan_code like :area and recorded_at >= day at time zone 'Asia/Jakarta'
				       and recorded_at < (day + interval '1 week') at time zone 'Asia/Jakarta') said
				""")
			.param("area", areaPattern)
			.param("first", first.monday())
			.param("last", last.monday())
			.query((row, number) -> Map.entry(row.getObject("monday", LocalDate.class), row.getLong("reported")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * What was known to stand in the way of each kelurahan and was not known to be
	 * solved, as one text.
	 */
	Map<String, String> openObstacles(String areaPattern, Instant asOf) {
		return jdbc
			.sql("""
					select o.kelurahan_code, string_agg(
					    c.name || ': ' || trim(regexp_replace(o.description, '\\s+', ' ', 'g')), '; ' order by o.id) as obstacles
					from obstacle o
					  join obstacle_category c on c.code = o.category_code
					  join lateral (select opens from obstacle_event
					     where obstacle_id = o.id and opens is not null and recorded_at < :asOf
					     order by id desc limit 1) e on e.opens
					where o.kelurahan_code like :area
					group by o.kelurahan_code
					""")
			.param("area", areaPattern)
			.param("asOf", Timestamp.from(asOf))
			.query((row, number) -> Map.entry(row.getString("kelurahan_code"), row.getString("obstacles")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}

package id.pantaugerai.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.Choices;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the page of the city shows beside the counts. */
@Component
@RequiredArgsConstructor
class DashboardQueries {

	private static final String KELURAHAN = """
			from kelurahan_standing s
			  join kelurahan k on k.code = s.kelurahan_code
			  join kecamatan c on c.code = s.kecamatan_code
			where s.kelurahan_code like :area
			""";

	private final JdbcClient jdbc;

	Stamp stamp(String area, LocalDate today) {
		return jdbc.sql("""
				select coalesce(sum(version), 0) as version, min(as_of) as as_of, max(changed_at) as changed_at,
				       (select max(id) from completion_target) as target,
				       (select coalesce(max(id), 0) from holiday_change) as holidays,
				       (select coalesce(max(id), 0) from boundary_use) as boundary,
				       (select max(id) from suitability_policy) as policy,
				       concat_ws(' ', (select max(id) from land_asset), (select max(changed_at) from land_asset),
				         (select max(recorded_at) from land_proposal_step),
				         (select max(greatest(applied_at, undone_at)) from land_import)) as register
				from kecamatan_standing where kecamatan_code like :area
				""").param("area", area + "%").query((row, number) -> {
			Timestamp changedAt = row.getTimestamp("changed_at");
			return new Stamp(area, today, row.getLong("version"), row.getObject("as_of", LocalDate.class),
					(changedAt != null) ? changedAt.toInstant() : null, row.getLong("target"), row.getLong("holidays"),
					row.getLong("boundary"), new Stamp.Land(row.getLong("policy"), row.getString("register")));
		}).single();
	}

	/**
	 * The sums of each week; a plan once reached stays reached, also in weeks a kecamatan
	 * has no row for.
	 */
	List<WeekSums> weeks(String areaPattern) {
		return jdbc
			.sql("""
					select week as monday, sum(physical_sum) as physical, sum(plan) as plan, sum(late) as late,
					       sum(critical) as critical, sum(warned) as warned, sum(controlled) as controlled,
					       sum(finished) as finished
					from (select w.*, m.monday as week,
					             max(plan_sum) over (partition by k.kecamatan_code order by m.monday) as plan
					      from (select distinct monday from kecamatan_week where kecamatan_code like :area) m
					        cross join (select distinct kecamatan_code from kecamatan_week where kecamatan_code like :area) k
					        left join kecamatan_week w on w.kecamatan_code = k.kecamatan_code and w.monday = m.monday) sums
					group by week order by week
					""")
			.param("area", areaPattern)
			.query((row, number) -> week(row))
			.list();
	}

	/** Who asks for attention, the worst on top, with the cause. */
	Highlights highlights(String areaPattern) {
		Map<String, List<Highlight>> found = jdbc
			.sql(highlight("WORST", Choices.ATTENTION) + " union all " + highlight("LANDLESS", Choices.WITHOUT_LAND))
			.param("area", areaPattern)
			.query((row, number) -> Map.entry(row.getString("kind"), highlight(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return new Highlights(found.getOrDefault("WORST", List.of()), found.getOrDefault("LANDLESS", List.of()));
	}

	/** Every kelurahan as the map shows it; only for as many as a map can show. */
	List<Site> sites(String areaPattern, int most) {
		return jdbc
			.sql("select s.*, k.common_name as kelurahan, c.common_name as kecamatan " + KELURAHAN
					+ "order by s.kelurahan_code limit :most")
			.param("area", areaPattern)
			.param("most", most)
			.query((row, number) -> new Site(row.getString("kelurahan_code"), row.getString("kelurahan"),
					row.getString("kecamatan"), state(LandStatus.class, row.getString("land_status")),
					ConstructionStage.valueOf(row.getString("construction_stage")),
					state(OperationStatus.class, row.getString("operation_status")), row.getBigDecimal("physical"),
					state(ControlStatus.class, row.getString("control_status"))))
			.list();
	}

	private static String highlight(String kind, Choice choice) {
		return """
				(select '%s' as kind, s.kelurahan_code, k.common_name as kelurahan, c.common_name as kecamatan, s.physical,
				        s.deviation, s.control_status, s.returned,
				        (select oc.name from obstacle o join obstacle_category oc on oc.code = o.category_code
				         where o.kelurahan_code = s.kelurahan_code and o.state <> 'DITUTUP'
				         order by o.since, o.id limit 1) as cause
				%s and %s order by s.severity, s.deviation nulls last, s.kelurahan_code limit %d)
				"""
			.formatted(kind, KELURAHAN, choice.condition(), Highlights.MOST);
	}

	private static Highlight highlight(ResultSet row) throws SQLException {
		return new Highlight(row.getString("kelurahan_code"), row.getString("kelurahan"), row.getString("kecamatan"),
				row.getBigDecimal("physical"), row.getBigDecimal("deviation"),
				state(ControlStatus.class, row.getString("control_status")), row.getBoolean("returned"),
				row.getString("cause"));
	}

	private static WeekSums week(ResultSet row) throws SQLException {
		boolean closed = row.getObject("finished") != null;
		Map<ControlStatus, Long> controls = closed ? Map.of(ControlStatus.LEWAT_TARGET, row.getLong("late"),
				ControlStatus.KRITIS, row.getLong("critical"), ControlStatus.WASPADA, row.getLong("warned"),
				ControlStatus.TERKENDALI, row.getLong("controlled"), ControlStatus.SELESAI, row.getLong("finished"))
				: Map.of();
		return new WeekSums(row.getObject("monday", LocalDate.class), row.getBigDecimal("physical"),
				row.getBigDecimal("plan"), controls);
	}

	private static <E extends Enum<E>> @Nullable E state(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

}

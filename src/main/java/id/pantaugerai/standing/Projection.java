package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.pantaugerai.gerai.ControlStatus;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the projection; only ever with figures that {@link StandingRules} derived from
 * history.
 */
@Component
@RequiredArgsConstructor
class Projection {

	/**
	 * Raises the version of a kecamatan and holds its row, so that projections of one
	 * kecamatan follow each other.
	 */
	static final String TOUCH = """
			insert into kecamatan_standing (kecamatan_code, version, as_of, changed_at)
			values (:kecamatan, 1, :day, :now)
			on conflict (kecamatan_code) do update
			set version = kecamatan_standing.version + 1, as_of = excluded.as_of, changed_at = excluded.changed_at
			""";

	static final String UPSERT = """
			insert into kelurahan_standing (kelurahan_code, kecamatan_code, land_status, construction_stage,
			  operation_status, physical, builder_figure, plan, deviation, control_status, started_on, expected_finish,
			  last_report_id, last_observed_on, last_reported_at, open_obstacles, returned, severity, as_of)
			values (:kelurahan, :kecamatan, :land, :stage, :operation, :physical, :builder, :plan, :deviation, :control,
			  :started, :finish, :report, :observed, :reported, :obstacles, :returned, :severity, :asOf)
			on conflict (kelurahan_code) do update set
			  (land_status, construction_stage, operation_status, physical, builder_figure, plan, deviation,
			   control_status, started_on, expected_finish, last_report_id, last_observed_on, last_reported_at,
			   open_obstacles, returned, severity, as_of)
			  = (excluded.land_status, excluded.construction_stage, excluded.operation_status, excluded.physical,
			   excluded.builder_figure, excluded.plan, excluded.deviation, excluded.control_status, excluded.started_on,
			   excluded.expected_finish, excluded.last_report_id, excluded.last_observed_on, excluded.last_reported_at,
			   excluded.open_obstacles, excluded.returned, excluded.severity, excluded.as_of)
			""";

	/**
	 * What a kecamatan has earned by the end of a week, from the standings as they are.
	 */
	static final String WEEK = """
			insert into kecamatan_week (kecamatan_code, monday, physical_sum, plan_sum)
			select :kecamatan, :monday, coalesce(sum(physical), 0), 0 from kelurahan_standing
			where kecamatan_code = :kecamatan
			on conflict (kecamatan_code, monday) do update set physical_sum = excluded.physical_sum
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final NamedParameterJdbcOperations named;

	/** Raises the version of a kecamatan and holds its row. */
	void touch(String kecamatanCode, LocalDate day, Instant now) {
		jdbc.sql(TOUCH).param("kecamatan", kecamatanCode).param("day", day).param("now", Timestamp.from(now)).update();
	}

	/**
	 * Raises the version of a kecamatan whose past was filled in, and holds its row as
	 * well.
	 */
	void raise(String kecamatanCode) {
		jdbc.sql("update kecamatan_standing set version = version + 1 where kecamatan_code = :code")
			.param("code", kecamatanCode)
			.update();
	}

	void write(List<Standing> standings) {
		named.batchUpdate(UPSERT, standings.stream().map(Projection::columns).toArray(MapSqlParameterSource[]::new));
	}

	/** Writes the week of a kecamatan from the standings as they are. */
	void writeWeek(String kecamatanCode, LocalDate monday) {
		jdbc.sql(WEEK).param("kecamatan", kecamatanCode).param("monday", monday).update();
	}

	/** Writes where a kecamatan stood at the end of a week long over. */
	void writeEnd(LocalDate monday, KecamatanEnd end) {
		jdbc.sql(
				"""
						insert into kecamatan_week (kecamatan_code, monday, physical_sum, plan_sum, late, critical, warned,
						  controlled, finished)
						values (:code, :monday, :earned, 0, :late, :critical, :warned, :controlled, :finished)
						on conflict (kecamatan_code, monday) do update
						set (physical_sum, late, critical, warned, controlled, finished) = (excluded.physical_sum, excluded.late,
						  excluded.critical, excluded.warned, excluded.controlled, excluded.finished)
						""")
			.param("code", end.kecamatanCode())
			.param("monday", monday)
			.param("earned", end.earned())
			.param("late", end.count(ControlStatus.LEWAT_TARGET))
			.param("critical", end.count(ControlStatus.KRITIS))
			.param("warned", end.count(ControlStatus.WASPADA))
			.param("controlled", end.count(ControlStatus.TERKENDALI))
			.param("finished", end.count(ControlStatus.SELESAI))
			.update();
	}

	void clearWeeks() {
		jdbc.sql("delete from kecamatan_week").update();
	}

	/** Replaces the plan of a kecamatan, week by week. */
	void writePlan(String kecamatanCode, Map<LocalDate, BigDecimal> planned) {
		jdbc.sql("update kecamatan_week set plan_sum = 0 where kecamatan_code = :code")
			.param("code", kecamatanCode)
			.update();
		batches.batchUpdate("""
				insert into kecamatan_week (kecamatan_code, monday, plan_sum) values (?, ?, ?)
				on conflict (kecamatan_code, monday) do update set plan_sum = excluded.plan_sum
				""", rows(kecamatanCode, planned));
	}

	private static List<Object[]> rows(String kecamatanCode, Map<LocalDate, BigDecimal> sums) {
		return sums.entrySet()
			.stream()
			.map((week) -> new Object[] { kecamatanCode, week.getKey(), week.getValue() })
			.toList();
	}

	/** A standing as its row. */
	static MapSqlParameterSource columns(Standing standing) {
		MapSqlParameterSource row = new MapSqlParameterSource();
		row.addValue("kelurahan", standing.kelurahanCode()).addValue("kecamatan", standing.kecamatanCode());
		row.addValue("land", name(standing.land()), Types.VARCHAR).addValue("stage", standing.stage().name());
		row.addValue("operation", name(standing.operation()), Types.VARCHAR);
		row.addValue("physical", standing.physical(), Types.NUMERIC)
			.addValue("builder", standing.builderFigure(), Types.NUMERIC)
			.addValue("plan", standing.plan(), Types.NUMERIC)
			.addValue("deviation", standing.deviation(), Types.NUMERIC);
		row.addValue("control", name(standing.control()), Types.VARCHAR);
		row.addValue("started", standing.startedOn(), Types.DATE)
			.addValue("finish", standing.expectedFinish(), Types.DATE)
			.addValue("observed", standing.lastObservedOn(), Types.DATE);
		row.addValue("report", standing.lastReportId(), Types.BIGINT);
		row.addValue("reported", moment(standing.lastReportedAt()), Types.TIMESTAMP);
		row.addValue("obstacles", standing.openObstacles()).addValue("returned", standing.returned());
		row.addValue("severity", standing.severity());
		return row.addValue("asOf", standing.asOf());
	}

	private static @Nullable Timestamp moment(@Nullable Instant instant) {
		return (instant != null) ? Timestamp.from(instant) : null;
	}

	private static @Nullable String name(@Nullable Enum<?> state) {
		return (state != null) ? state.name() : null;
	}

}

package id.pantaugerai.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the projection. */
@Component
@RequiredArgsConstructor
class StandingQueries {

	/**
	 * Every column of a standing with the names of its kelurahan and kecamatan; a where
	 * clause follows.
	 */
	static final String SELECT = """
			select s.*, k.common_name as kelurahan, c.common_name as kecamatan
			from kelurahan_standing s
			  join kelurahan k on k.code = s.kelurahan_code
			  join kecamatan c on c.code = s.kecamatan_code
			""";

	private final JdbcClient jdbc;

	StandingVersion version(String areaPattern) {
		return jdbc.sql("""
				select coalesce(sum(version), 0) as number, min(as_of) as as_of, max(changed_at) as changed_at
				from kecamatan_standing where kecamatan_code like :area
				""").param("area", areaPattern).query(StandingQueries::version).single();
	}

	/** What the worklist of one kecamatan is drawn from on a day. */
	WorklistStamp stamp(String kecamatanCode, LocalDate today) {
		return jdbc.sql("""
				select coalesce((select version from kecamatan_standing where kecamatan_code = :code), 0) as version,
				       (select coalesce(max(id), 0) from holiday_change) as holidays
				""")
			.param("code", kecamatanCode)
			.query((row, number) -> new WorklistStamp(kecamatanCode, row.getLong("version"), row.getLong("holidays"),
					today))
			.single();
	}

	/** The worst first. */
	List<Standing> ofKecamatan(String kecamatanCode) {
		return jdbc.sql(SELECT + """
				where s.kecamatan_code = :code order by s.severity, s.deviation nulls last, s.kelurahan_code
				""").param("code", kecamatanCode).query((row, number) -> read(row)).list();
	}

	Optional<Standing> of(String kelurahanCode) {
		return jdbc.sql(SELECT + "where s.kelurahan_code = :code")
			.param("code", kelurahanCode)
			.query((row, number) -> read(row))
			.optional();
	}

	/**
	 * Weeks before this one, from the first report on, whose end nobody has written yet.
	 */
	List<Week> unwrittenWeeks(Week current) {
		return jdbc.sql("""
				select week::date from generate_series(
				    (select date_trunc('week', min(recorded_at) at time zone 'Asia/Jakarta') from progress_report),
				    cast(:last as timestamp), interval '1 week') week
				where not exists (select 1 from kecamatan_week w where w.monday = week::date and w.finished is not null)
				""")
			.param("last", current.previous().monday())
			.query(LocalDate.class)
			.list()
			.stream()
			.map(Week::of)
			.toList();
	}

	static Standing read(ResultSet row) throws SQLException {
		Timestamp reportedAt = row.getTimestamp("last_reported_at");
		return new Standing(row.getString("kelurahan_code"), row.getString("kelurahan"),
				row.getString("kecamatan_code"), row.getString("kecamatan"),
				state(LandStatus.class, row.getString("land_status")),
				ConstructionStage.valueOf(row.getString("construction_stage")),
				state(OperationStatus.class, row.getString("operation_status")), row.getBigDecimal("physical"),
				row.getBigDecimal("builder_figure"), row.getBigDecimal("plan"), row.getBigDecimal("deviation"),
				state(ControlStatus.class, row.getString("control_status")), date(row, "started_on"),
				date(row, "expected_finish"), row.getObject("last_report_id", Long.class),
				date(row, "last_observed_on"), (reportedAt != null) ? reportedAt.toInstant() : null,
				row.getInt("open_obstacles"), row.getBoolean("returned"), row.getObject("as_of", LocalDate.class));
	}

	private static StandingVersion version(ResultSet row, int number) throws SQLException {
		Timestamp changedAt = row.getTimestamp("changed_at");
		return new StandingVersion(row.getLong("number"), date(row, "as_of"),
				(changedAt != null) ? changedAt.toInstant() : null);
	}

	private static <E extends Enum<E>> @Nullable E state(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

}

package id.pantaugerai.edition;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Asks the reports of a week what no other room tells of them. */
@Component
@RequiredArgsConstructor
class WeekQueries {

	private static final String OF_WEEK = """
			 r.kelurahan_code like :area and r.recorded_at >= :from and r.recorded_at < :known and r.observed_on <= :until
			""";

	private final JdbcClient jdbc;

	/** Why a figure fell, by kelurahan. */
	Map<String, String> fallReasons(Told told) {
		return ofWeek(
				"select distinct on (r.kelurahan_code) r.kelurahan_code, r.fall_reason from progress_report r where"
						+ OF_WEEK + " and r.fall_reason is not null order by r.kelurahan_code, r.id desc",
				told)
			.query((row, number) -> Map.entry(row.getString("kelurahan_code"), row.getString("fall_reason")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The first photograph of the newest report of each kelurahan, by kelurahan. */
	List<Shot> photos(Told told, int most) {
		return ofWeek("""
				select distinct on (r.kelurahan_code) p.image, k.common_name as kelurahan, c.common_name as kecamatan,
				       r.id as report, r.observed_on, r.physical
				from progress_report r
				  join photo p on p.report_id = r.id
				  join kelurahan k on k.code = r.kelurahan_code
				  join kecamatan c on c.code = k.kecamatan_code
				where""" + OF_WEEK + """
				order by r.kelurahan_code, r.observed_on desc, r.id desc, p.position
				limit :most
				""", told).param("most", most).query((row, number) -> shot(row)).list();
	}

	private StatementSpec ofWeek(String statement, Told told) {
		return jdbc.sql(statement)
			.param("area", told.areaPattern())
			.param("from", Timestamp.from(Zone.startOf(told.week().monday())))
			.param("known", Timestamp.from(told.asOf()))
			.param("until", told.day());
	}

	private static Shot shot(ResultSet row) throws SQLException {
		return new Shot(row.getString("image"), row.getString("kelurahan"), row.getString("kecamatan"),
				row.getLong("report"), row.getObject("observed_on", LocalDate.class), row.getBigDecimal("physical"));
	}

	/** A photograph with what its report says. */
	record Shot(String sha256, String kelurahan, String kecamatan, long report, LocalDate day,
			@Nullable BigDecimal physical) {
	}

}

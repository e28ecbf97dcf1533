package id.pantaugerai.discipline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads when the reports of a week came in. */
@Component
@RequiredArgsConstructor
class DisciplineQueries {

	private static final String ARRIVALS = """
			select number, kelurahan_code, recorded_at
			from progress_report
			where kelurahan_code like :area and recorded_at >= :start and recorded_at < :end
			union all
			select r.number, r.kelurahan_code, r.recorded_at
			from kelurahan k
			  join progress_report r on r.kelurahan_code = k.code and r.observed_on between :monday and :sunday
			where k.code like :area and r.recorded_at >= :end
			order by recorded_at, number
			""";

	private final JdbcClient jdbc;

	/**
	 * What came in while the week ran, and what came in afterwards and tells of a day of
	 * it; the earliest first.
	 */
	List<Arrival> arrivals(String areaPattern, Week week) {
		return jdbc.sql(ARRIVALS)
			.param("area", areaPattern)
			.param("start", Timestamp.from(Zone.startOf(week.monday())))
			.param("end", Timestamp.from(week.end()))
			.param("monday", week.monday())
			.param("sunday", week.sunday())
			.query((row, number) -> read(row, week))
			.list();
	}

	private static Arrival read(ResultSet row, Week week) throws SQLException {
		Instant recordedAt = row.getTimestamp("recorded_at").toInstant();
		return new Arrival(row.getString("number"), row.getString("kelurahan_code"), recordedAt,
				!recordedAt.isBefore(week.end()));
	}

}

package id.pantaugerai.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.chart.CurvePoint;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the page of one kelurahan tells beside where it stands. */
@Component
@RequiredArgsConstructor
class KelurahanQueries {

	private final JdbcClient jdbc;

	List<AxisStep> land(String kelurahanCode) {
		return steps(
				"""
						select c.status as state, c.effective_on, concat_ws('. ', c.location,
						       translate(to_char(c.area_m2, 'FM999,999,990.00'), ',.', '.,') || ' m²', c.note) as note, c.recorded_at, a.display_name
						from land_status_change c join account a on a.id = c.recorded_by
						where c.kelurahan_code = :code order by c.id desc
						""",
				kelurahanCode);
	}

	List<AxisStep> operation(String kelurahanCode) {
		return steps("""
				select c.status as state, c.effective_on, c.note, c.recorded_at, a.display_name
				from operation_status_change c join account a on a.id = c.recorded_by
				where c.kelurahan_code = :code order by c.id desc
				""", kelurahanCode);
	}

	/**
	 * What was built by each day that a report tells of; of several for one day, the last
	 * one sent.
	 */
	List<CurvePoint> built(String kelurahanCode) {
		return jdbc.sql("""
				select distinct on (observed_on) observed_on, physical from progress_report
				where kelurahan_code = :code and physical is not null order by observed_on, id desc
				""")
			.param("code", kelurahanCode)
			.query((row, number) -> new CurvePoint(row.getObject("observed_on", LocalDate.class),
					row.getBigDecimal("physical")))
			.list();
	}

	Page<ReportLine> reports(String kelurahanCode, Pageable page) {
		List<ReportLine> lines = jdbc.sql("""
				select r.*, a.display_name,
				       r.physical - lag(r.physical) over (order by r.observed_on, r.id) as change
				from progress_report r join account a on a.id = r.recorded_by
				where r.kelurahan_code = :code
				order by r.observed_on desc, r.id desc limit :limit offset :offset
				""")
			.param("code", kelurahanCode)
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query((row, number) -> line(row))
			.list();
		long total = jdbc.sql("select count(*) from progress_report where kelurahan_code = :code")
			.param("code", kelurahanCode)
			.query(Long.class)
			.single();
		return new PageImpl<>(lines, page, total);
	}

	private List<AxisStep> steps(String sql, String kelurahanCode) {
		return jdbc.sql(sql)
			.param("code", kelurahanCode)
			.query((row, number) -> new AxisStep(row.getString("state"), row.getObject("effective_on", LocalDate.class),
					row.getString("note"), row.getTimestamp("recorded_at").toInstant(), row.getString("display_name")))
			.list();
	}

	private static ReportLine line(ResultSet row) throws SQLException {
		return new ReportLine(row.getString("number"), row.getObject("observed_on", LocalDate.class),
				row.getBigDecimal("physical"), row.getBigDecimal("change"), row.getBigDecimal("builder_figure"),
				row.getBoolean("unchanged"), row.getString("note"), row.getString("fall_reason"),
				row.getString("jump_reason"), row.getTimestamp("recorded_at").toInstant(),
				row.getString("display_name"));
	}

}

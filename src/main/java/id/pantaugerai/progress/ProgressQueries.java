package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.pantaugerai.shared.RoundTrip;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a report starts from, in one statement. */
@Component
@RequiredArgsConstructor
class ProgressQueries {

	private static final String SHEET = """
			select k.code, k.common_name, c.code as kecamatan_code, c.common_name as kecamatan, g.id as gerai_id,
			       g.started_on, l.id as last_id, l.number, l.observed_on, l.recorded_at, l.physical,
			       l.builder_figure, a.display_name, m.id as milestone_id, m.position, m.name, m.weight,
			       coalesce(p.percent, 0) as percent, s.number as used_number, s.kelurahan_code as used_code,
			       s.recorded_by as used_by,
			       exists (select 1 from photo f where f.submission_id = :submission and f.kelurahan_code = k.code
			                 and f.uploaded_by = :officer) as photographed
			from kelurahan k
			  join kecamatan c on c.code = k.kecamatan_code
			  left join gerai g on g.kelurahan_code = k.code
			  left join lateral (select * from progress_report r where r.kelurahan_code = k.code
			                     order by r.observed_on desc, r.id desc limit 1) l on true
			  left join account a on a.id = l.recorded_by
			  left join gerai_milestone m on m.gerai_id = g.id
			  left join report_milestone p on p.report_id = l.id and p.milestone_id = m.id
			  left join progress_report s on s.submission_id = :submission
			where k.code = :code
			order by m.position
			""";

	/**
	 * Everything that follows in the transaction is short and asked by key, so that
	 * planning it once is enough.
	 */
	private static final String HOLD = """
			select pg_advisory_xact_lock(hashtextextended(:code, 40)),
			       pg_advisory_xact_lock(hashtextextended(cast(:submission as text), 41)),
			       set_config('plan_cache_mode', 'force_generic_plan', true)
			""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcOperations trips;

	/**
	 * What a report starts from, once one transaction at a time may report the kelurahan,
	 * and one at a time use the submission, until it ends. Always in this order, so that
	 * no two wait for each other.
	 */
	Optional<ReportingState> hold(String kelurahanCode, UUID submission, long officerId) {
		Found found = new Found();
		trips.execute(HOLD + ";" + SHEET, Map.of("code", kelurahanCode, "submission", submission, "officer", officerId),
				RoundTrip.reading((held) -> {
				}, found));
		return found.state();
	}

	/** What a report starts from, and who used the submission before. */
	Optional<ReportingState> find(String kelurahanCode, UUID submission, long officerId) {
		Found found = new Found();
		jdbc.sql(SHEET)
			.param("code", kelurahanCode)
			.param("submission", submission)
			.param("officer", officerId)
			.query(found);
		return found.state();
	}

	/**
	 * What an officer saw in one report of a kelurahan; absent when it is no report of
	 * it.
	 */
	Optional<Basis> findBasis(String kelurahanCode, long reportId) {
		Map<Long, BigDecimal> percents = new HashMap<>();
		List<Long> found = new ArrayList<>();
		jdbc.sql("""
				select r.id, p.milestone_id, p.percent
				from progress_report r
				  left join report_milestone p on p.report_id = r.id
				where r.id = :id and r.kelurahan_code = :code
				""").param("id", reportId).param("code", kelurahanCode).query((row) -> {
			found.add(row.getLong("id"));
			if (row.getObject("milestone_id") != null) {
				percents.put(row.getLong("milestone_id"), row.getBigDecimal("percent"));
			}
		});
		return found.stream().findFirst().map((id) -> new Basis(id, percents));
	}

	/** The rows of a sheet: one, or one for each milestone. */
	private static final class Found implements RowCallbackHandler {

		private final List<MilestoneFigure> figures = new ArrayList<>();

		private @Nullable ReportingState first;

		@Override
		public void processRow(ResultSet row) throws SQLException {
			if (row.getObject("milestone_id") != null) {
				figures.add(new MilestoneFigure(row.getLong("milestone_id"), row.getInt("position"),
						row.getString("name"), row.getBigDecimal("weight"), row.getBigDecimal("percent")));
			}
			if (first == null) {
				first = ReportingState.read(row);
			}
		}

		Optional<ReportingState> state() {
			return Optional.ofNullable(first).map((state) -> state.with(new MilestoneFigures(figures)));
		}

	}

}

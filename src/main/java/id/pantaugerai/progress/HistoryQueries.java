package id.pantaugerai.progress;

import java.time.Instant;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reports that were accepted, each list in one statement. */
@Component
@RequiredArgsConstructor
class HistoryQueries {

	private static final String SELECT = """
			select r.*, a.display_name, v.id as previous_id, v.physical as previous_physical
			from progress_report r
			  left join account a on a.id = r.recorded_by
			  left join progress_report v on v.id = coalesce(r.overtaken_by, r.based_on)
			""";

	private final JdbcClient jdbc;

	/** Of one kelurahan, the report in force first. */
	List<ReportSummary> ofKelurahan(String kelurahanCode, Pageable page, int limit) {
		return jdbc.sql(SELECT + """
				where r.kelurahan_code = :code order by r.observed_on desc, r.id desc limit :limit offset :offset
				""")
			.param("code", kelurahanCode)
			.param("limit", limit)
			.param("offset", page.getOffset())
			.query((row, number) -> ReportSummary.read(row))
			.list();
	}

	/**
	 * The report of a kelurahan that is in force: the latest observation, and of these
	 * the last recorded.
	 */
	Optional<ReportSummary> latest(String kelurahanCode) {
		return ofKelurahan(kelurahanCode, PageRequest.of(0, 1), 1).stream().findFirst();
	}

	Optional<ReportSummary> find(String number) {
		return jdbc.sql(SELECT + "where r.number = :number")
			.param("number", number)
			.query((row, count) -> ReportSummary.read(row))
			.optional();
	}

	ReportSummary get(long id) {
		return jdbc.sql(SELECT + "where r.id = :id")
			.param("id", id)
			.query((row, count) -> ReportSummary.read(row))
			.single();
	}

	/** What a report says of each milestone, beside what the report before it said. */
	List<MilestoneChange> changes(long reportId, @Nullable Long previousId) {
		return jdbc.sql("""
				select m.name, m.weight, coalesce(v.percent, 0) as before, p.percent as after
				from report_milestone p
				  join gerai_milestone m on m.id = p.milestone_id
				  left join report_milestone v on v.report_id = :previous and v.milestone_id = p.milestone_id
				where p.report_id = :id order by m.position
				""")
			.param("id", reportId)
			.param("previous", previousId)
			.query((row, number) -> new MilestoneChange(row.getString("name"), row.getBigDecimal("weight"),
					row.getBigDecimal("before"), row.getBigDecimal("after")))
			.list();
	}

	/**
	 * A kelurahan of an area that has not reported since an instant; by code, starting
	 * behind one.
	 */
	Optional<ReportReceipt.Waiting> waiting(String areaPattern, String behind, Instant since) {
		return jdbc.sql("""
				select k.code, k.common_name, count(*) over () as waiting
				from kelurahan k
				where k.code like :area and not exists (select 1 from progress_report r
				    where r.kelurahan_code = k.code and r.recorded_at >= :since)
				order by k.code <= :behind, k.code limit 1
				""")
			.param("area", areaPattern)
			.param("behind", behind)
			.param("since", Timestamp.from(since))
			.query((row, number) -> new ReportReceipt.Waiting(row.getString("code"), row.getString("common_name"),
					row.getInt("waiting")))
			.optional();
	}

}

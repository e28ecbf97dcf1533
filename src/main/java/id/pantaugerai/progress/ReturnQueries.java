package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.pantaugerai.account.Role;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes returns and their answers; rows are only ever added. */
@Component
@RequiredArgsConstructor
class ReturnQueries {

	private static final String SELECT = """
			select t.*, r.number, r.observed_on, r.builder_figure, r.note, k.common_name as kelurahan, m.name as milestone,
			       p.percent, nullif(l.number, r.number) as replaced_by, b.display_name as returned_by, b.role as office,
			       a.text, a.withdrawn, a.recorded_at as answered_at, c.number as answer_number, d.display_name as answered_by
			from report_return t
			  join progress_report r on r.id = t.report_id
			  join kelurahan k on k.code = t.kelurahan_code
			  join account b on b.id = t.recorded_by
			  join lateral (select number from progress_report f where f.kelurahan_code = t.kelurahan_code
			                order by f.observed_on desc, f.id desc limit 1) l on true
			  left join gerai_milestone m on m.id = t.milestone_id
			  left join report_milestone p on p.report_id = r.id and p.milestone_id = t.milestone_id
			  left join report_return_answer a on a.return_id = t.id
			  left join progress_report c on c.id = a.report_id
			  left join account d on d.id = a.recorded_by
			""";

	private static final String INSERT = """
			insert into report_return (report_id, kelurahan_code, round, field, milestone_id, reason, recorded_at,
			  recorded_by)
			select :report, :code, :round, :field, :milestone, :reason, :at, :by
			where not exists (select 1 from report_return t where t.report_id = :report
			    and not exists (select 1 from report_return_answer a where a.return_id = t.id))
			on conflict on constraint uq_report_return_round do nothing
			returning id
			""";

	private final JdbcClient jdbc;

	/** Of an area, those that wait for the camat, the oldest first. */
	List<ReportReturn> open(String areaPattern) {
		return jdbc.sql(SELECT + "where t.kelurahan_code like :area and a.return_id is null order by t.id")
			.param("area", areaPattern)
			.query((row, number) -> read(row))
			.list();
	}

	/** Of one kelurahan, all of them, the oldest first. */
	List<ReportReturn> ofKelurahan(String kelurahanCode) {
		return jdbc.sql(SELECT + "where t.kelurahan_code = :code order by t.id")
			.param("code", kelurahanCode)
			.query((row, number) -> read(row))
			.list();
	}

	Optional<ReportReturn> find(long id) {
		return jdbc.sql(SELECT + "where t.id = :id").param("id", id).query((row, number) -> read(row)).optional();
	}

	/** Writes a return unless one of this report waits or was written meanwhile. */
	Optional<Long> insert(ReturnReport command, long reportId, ReceiptStamp stamp) {
		return jdbc.sql(INSERT)
			.param("report", reportId)
			.param("code", command.kelurahanCode())
			.param("round", command.seen() + 1)
			.param("field", command.mark().kind().name())
			.param("milestone", command.mark().milestoneId(), Types.BIGINT)
			.param("reason", command.reason())
			.param("at", Timestamp.from(stamp.recordedAt()))
			.param("by", stamp.recordedBy())
			.query(Long.class)
			.optional();
	}

	/** Whether it ended: not when it had before. */
	boolean end(EndReturn command, boolean withdrawn, ReceiptStamp stamp) {
		return jdbc.sql("""
				insert into report_return_answer (return_id, text, withdrawn, recorded_at, recorded_by)
				values (:id, :text, :withdrawn, :at, :by) on conflict on constraint pk_report_return_answer do nothing
				""")
			.param("id", command.returnId())
			.param("text", command.text())
			.param("withdrawn", withdrawn)
			.param("at", Timestamp.from(stamp.recordedAt()))
			.param("by", stamp.recordedBy())
			.update() == 1;
	}

	/** Lets a new report answer a return of its kelurahan that waits. */
	boolean correct(long returnId, String kelurahanCode, long reportId, ReceiptStamp stamp) {
		return jdbc.sql("""
				insert into report_return_answer (return_id, report_id, recorded_at, recorded_by)
				select t.id, :report, :at, :by from report_return t where t.id = :id and t.kelurahan_code = :code
				on conflict on constraint pk_report_return_answer do nothing
				""")
			.param("id", returnId)
			.param("code", kelurahanCode)
			.param("report", reportId)
			.param("at", Timestamp.from(stamp.recordedAt()))
			.param("by", stamp.recordedBy())
			.update() == 1;
	}

	/** The account that sent a report back. */
	long author(long returnId) {
		return jdbc.sql("select recorded_by from report_return where id = :id")
			.param("id", returnId)
			.query(Long.class)
			.single();
	}

	/** The milestones as one report has them. */
	List<MilestoneFigure> milestones(long reportId) {
		return jdbc.sql("""
				select m.id, m.position, m.name, m.weight, p.percent
				from report_milestone p join gerai_milestone m on m.id = p.milestone_id
				where p.report_id = :id order by m.position
				""")
			.param("id", reportId)
			.query((row, number) -> new MilestoneFigure(row.getLong("id"), row.getInt("position"),
					row.getString("name"), row.getBigDecimal("weight"), row.getBigDecimal("percent")))
			.list();
	}

	private static ReportReturn read(ResultSet row) throws SQLException {
		Long milestoneId = row.getObject("milestone_id", Long.class);
		BigDecimal percent = row.getBigDecimal("percent");
		ReportReturn.Sent sent = new ReportReturn.Sent(row.getLong("report_id"), row.getString("number"),
				row.getString("kelurahan_code"), row.getString("kelurahan"),
				row.getObject("observed_on", LocalDate.class), row.getBigDecimal("builder_figure"),
				row.getString("note"), percent, row.getString("replaced_by"));
		return new ReportReturn(row.getLong("id"), row.getInt("round"), sent,
				new ReturnMark(ReturnMark.Kind.valueOf(row.getString("field")), milestoneId),
				row.getString("milestone"), row.getString("reason"), row.getTimestamp("recorded_at").toInstant(),
				row.getString("returned_by"), Role.valueOf(row.getString("office")), answer(row));
	}

	private static ReportReturn.@Nullable Answer answer(ResultSet row) throws SQLException {
		Timestamp at = row.getTimestamp("answered_at");
		return (at == null) ? null
				: new ReportReturn.Answer(row.getString("answer_number"), row.getString("text"),
						row.getBoolean("withdrawn"), at.toInstant(),
						Objects.requireNonNullElse(row.getString("answered_by"), ""));
	}

}

package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes accepted reports down, each with its milestones and its number in one statement:
 * rows that are only ever added.
 */
@Component
@RequiredArgsConstructor
class ReportLedger {

	private static final String ENTER = """
			with stamp as (select nextval('progress_report_seq') as id),
			report as (
			  insert into progress_report (id, number, submission_id, kelurahan_code, gerai_id, observed_on, physical,
			    builder_figure, unchanged, note, fall_reason, jump_reason, based_on, overtaken_by, recorded_at, recorded_by)
			  select id, :series || lpad(cast(id as text), greatest(6, length(cast(id as text))), '0'),
			    cast(:submission as uuid), :kelurahan, cast(:gerai as bigint), cast(:observedOn as date),
			    cast(:physical as numeric), cast(:builder as numeric), cast(:unchanged as boolean), cast(:note as varchar),
			    cast(:fall as varchar), cast(:jump as varchar), cast(:basedOn as bigint), cast(:overtakenBy as bigint),
			    cast(:recordedAt as timestamptz), cast(:recordedBy as bigint)
			  from stamp
			  returning id, number),
			figures as (
			  insert into report_milestone (report_id, milestone_id, percent)
			  select report.id, figure.milestone, figure.percent
			  from report, unnest(cast(:milestones as bigint[]), cast(:percents as numeric[])) figure (milestone, percent))
			select id, number from report
			""";

	private final JdbcClient jdbc;

	/** The next entry. */
	Entry enter(ReceiptStamp stamp, Draft draft) {
		SubmitReport report = draft.report();
		SubmitReport.Remarks remarks = report.remarks();
		JdbcClient.StatementSpec entry = jdbc.sql(ENTER)
			.param("series", stamp.series())
			.param("recordedAt", Timestamp.from(stamp.recordedAt()))
			.param("recordedBy", stamp.recordedBy())
			.param("submission", report.submission())
			.param("kelurahan", report.kelurahanCode())
			.param("observedOn", report.observedOn())
			.param("unchanged", report.unchanged())
			.param("note", remarks.note(), Types.VARCHAR)
			.param("fall", remarks.fallReason(), Types.VARCHAR)
			.param("jump", remarks.jumpReason(), Types.VARCHAR);
		return figures(entry, draft).query(Entry.class).single();
	}

	private static JdbcClient.StatementSpec figures(JdbcClient.StatementSpec entry, Draft draft) {
		Map<Long, BigDecimal> percents = draft.figures().percents();
		return entry.param("gerai", draft.sheet().geraiId(), Types.BIGINT)
			.param("physical", physical(draft), Types.NUMERIC)
			.param("builder", draft.builderFigure(), Types.NUMERIC)
			.param("basedOn", draft.basedOn(), Types.BIGINT)
			.param("overtakenBy", draft.overtakenBy(), Types.BIGINT)
			.param("milestones", percents.keySet().toArray(Long[]::new))
			.param("percents", percents.values().stream().map(BigDecimal::toPlainString).toArray(String[]::new));
	}

	/** EV; absent before construction starts. */
	private static @Nullable BigDecimal physical(Draft draft) {
		return draft.sheet().isStarted() ? draft.figures().physical() : null;
	}

}

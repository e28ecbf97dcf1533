package id.pantaugerai.report;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/**
 * The state of one week.
 *
 * @param week the week
 * @param running whether it is not over yet, so that the figures are provisional
 * @param asOf what was recorded before this instant is told, and nothing else
 * @param kecamatan the one kecamatan it is limited to; absent when it tells of a city or
 * more
 * @param summary figures of the whole, beside the week before
 * @param rows every kelurahan of the area, by code
 */
public record WeeklyReport(Week week, boolean running, Instant asOf, @Nullable String kecamatan,
		List<SummaryLine> summary, List<ReportRow> rows) {

	/** The summary of a part of the area, beside the week before. */
	public List<SummaryLine> summaryOf(String part) {
		List<ReportRow> told = rows.stream().filter((row) -> row.kelurahan().code().startsWith(part)).toList();
		return new WeekSummary(week, told.stream().map(ReportRow::standing).toList(),
				told.stream().map(ReportRow::before).toList())
			.lines();
	}

	/** Some of the rows: those of one early warning, or of any when it is absent. */
	public Page<ReportRow> page(@Nullable ControlStatus control, Pageable pageable) {
		List<ReportRow> wanted = (control == null) ? rows
				: rows.stream().filter((row) -> row.standing().control() == control).toList();
		int from = (int) Math.min(pageable.getOffset(), wanted.size());
		int until = Math.min(from + pageable.getPageSize(), wanted.size());
		return new PageImpl<>(wanted.subList(from, until), pageable, wanted.size());
	}

}

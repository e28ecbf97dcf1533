package id.pantaugerai.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.shared.Week;
import id.pantaugerai.standing.Standing;
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

	/** Every kecamatan with its own summary, in the order of the rows. */
	public List<Share> shares() {
		Map<KecamatanSummary, List<ReportRow>> told = rows.stream()
			.collect(Collectors.groupingBy(ReportRow::kecamatan, LinkedHashMap::new, Collectors.toList()));
		return told.entrySet().stream().map((share) -> share(share.getKey(), share.getValue())).toList();
	}

	private Share share(KecamatanSummary kecamatan, List<ReportRow> told) {
		List<Standing> now = told.stream().map(ReportRow::standing).toList();
		List<Standing> before = told.stream().map(ReportRow::before).toList();
		return new Share(kecamatan, told.size(), new WeekSummary(week, now, before).lines());
	}

	/** Some of the rows: those of one early warning, or of any when it is absent. */
	public Page<ReportRow> page(@Nullable ControlStatus control, Pageable pageable) {
		List<ReportRow> wanted = (control == null) ? rows
				: rows.stream().filter((row) -> row.standing().control() == control).toList();
		int from = (int) Math.min(pageable.getOffset(), wanted.size());
		int until = Math.min(from + pageable.getPageSize(), wanted.size());
		return new PageImpl<>(wanted.subList(from, until), pageable, wanted.size());
	}

	/**
	 * What is told of one kecamatan.
	 *
	 * @param kecamatan which
	 * @param sites how many kelurahan it has
	 * @param summary their figures together, beside the week before
	 */
	public record Share(KecamatanSummary kecamatan, int sites, List<SummaryLine> summary) {
	}

}

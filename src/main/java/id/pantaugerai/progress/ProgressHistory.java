package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.Scope;
import id.pantaugerai.gerai.GeraiService;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what was reported. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProgressHistory {

	private final HistoryQueries queries;

	private final KelurahanService kelurahan;

	private final GeraiService gerai;

	private final Clock clock;

	/** The report in force: the latest observation, and of these the last recorded. */
	public Optional<ReportSummary> latest(String kelurahanCode) {
		return queries.latest(kelurahanCode);
	}

	/** Every report of a kelurahan, the one in force first. */
	public Slice<ReportSummary> history(String kelurahanCode, Pageable page) {
		List<ReportSummary> found = queries.ofKelurahan(kelurahanCode, page, page.getPageSize() + 1);
		boolean more = found.size() > page.getPageSize();
		return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
	}

	/** What a report says of each milestone, beside what the report before it said. */
	public List<MilestoneChange> changes(ReportSummary report) {
		return queries.changes(report.id(), report.arrival().previousId());
	}

	/**
	 * The receipt of a report.
	 * @throws NotFoundException when there is none in the area of whoever asks
	 */
	public ReportReceipt receipt(Scope scope, String kelurahanCode, String number) {
		ReportSummary report = queries.find(number)
			.filter((found) -> found.kelurahanCode().equals(kelurahanCode) && scope.covers(kelurahanCode))
			.orElseThrow(() -> new NotFoundException("report " + number));
		KelurahanSummary place = kelurahan.get(kelurahanCode);
		BigDecimal plan = gerai.find(kelurahanCode).map((found) -> found.plan().at(report.observedOn())).orElse(null);
		return new ReportReceipt(report, place, changes(report), other(report), plan,
				latest(kelurahanCode).orElse(report), waiting(place));
	}

	private @Nullable ReportSummary other(ReportSummary report) {
		Long id = report.arrival().overtook();
		return (id != null) ? queries.get(id) : null;
	}

	private ReportReceipt.@Nullable Waiting waiting(KelurahanSummary place) {
		Week week = Week.of(Zone.dateOf(clock.instant()));
		return queries.waiting(place.kecamatanCode() + "%", place.code(), Zone.startOf(week.monday())).orElse(null);
	}

}

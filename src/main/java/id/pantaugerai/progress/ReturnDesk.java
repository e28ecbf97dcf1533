package id.pantaugerai.progress;

import java.util.List;

import id.pantaugerai.kelurahan.KelurahanSummary;
import org.jspecify.annotations.Nullable;

/**
 * What an officer needs to send a report back.
 *
 * @param report the report
 * @param place the kelurahan it speaks of
 * @param milestones as the report has them; empty before construction
 * @param current the report whose figures count now
 * @param returns of this report, the oldest first
 */
public record ReturnDesk(ReportSummary report, KelurahanSummary place, List<MilestoneFigure> milestones,
		ReportSummary current, List<ReportReturn> returns) {

	/** Whether a newer report has replaced this one. */
	public boolean isReplaced() {
		return current.id() != report.id();
	}

	/** The return that waits for the camat; absent when none does. */
	public @Nullable ReportReturn open() {
		return returns.stream().filter(ReportReturn::isOpen).findFirst().orElse(null);
	}

	/** Whether the report has what is doubted. */
	public boolean has(ReturnMark mark) {
		Long milestone = mark.milestoneId();
		return milestone == null || milestones.stream().anyMatch((one) -> one.milestoneId() == milestone);
	}

}

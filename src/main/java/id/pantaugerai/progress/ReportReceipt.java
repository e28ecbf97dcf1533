package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.util.List;

import id.pantaugerai.kelurahan.KelurahanSummary;
import org.jspecify.annotations.Nullable;

/**
 * What an officer holds in hand after reporting.
 *
 * @param report the report
 * @param kelurahan the kelurahan it speaks of
 * @param changes every milestone, before and after
 * @param other the report that arrived while the officer was filling in; absent when none
 * did
 * @param plan PV on the day observed; absent while nothing is built
 * @param current the report whose figures count now; another than this one when a later
 * observation is known
 * @param waiting another kelurahan of the kecamatan that has not reported this week;
 * absent when all have
 */
public record ReportReceipt(ReportSummary report, KelurahanSummary kelurahan, List<MilestoneChange> changes,
		@Nullable ReportSummary other, @Nullable BigDecimal plan, ReportSummary current, @Nullable Waiting waiting) {

	/** The milestones that this report moved. */
	public List<MilestoneChange> moved() {
		return changes.stream().filter(MilestoneChange::isChanged).toList();
	}

	/** EV − PV in points; absent while nothing is built. */
	public @Nullable BigDecimal deviation() {
		return (plan != null && report.physical() != null) ? report.physical().subtract(plan) : null;
	}

	/** Whether the figures of this report are the ones that count now. */
	public boolean isInForce() {
		return current.id() == report.id();
	}

	/**
	 * A kelurahan that has not reported this week.
	 *
	 * @param code Kemendagri code
	 * @param name the spelling people use
	 * @param count how many there are
	 */
	public record Waiting(String code, String name, int count) {
	}

}

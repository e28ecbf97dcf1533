package id.pantaugerai.gerai;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything about one gerai but its progress.
 *
 * @param summary its start
 * @param milestones its steps in order, as the template of its first day had them
 * @param baselines its plans, newest first; the first holds
 * @param handover how it was passed on; absent until then
 */
public record GeraiDetail(GeraiSummary summary, List<MilestonePlan> milestones, List<BaselineSummary> baselines,
		@Nullable HandoverSummary handover) {

	/** Identifies the gerai. */
	public long id() {
		return summary.id();
	}

	/** First day of work. */
	public LocalDate startedOn() {
		return summary.startedOn();
	}

	/** The plan that holds. */
	public BaselineSummary baseline() {
		return baselines.get(0);
	}

	/** The planned value over time. */
	public PlanCurve plan() {
		return new PlanCurve(baseline().startOn(), baseline().durationWeeks(), milestones);
	}

}

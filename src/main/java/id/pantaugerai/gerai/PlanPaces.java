package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the plans of many gerai: those that are built in the same steps and as many weeks
 * share one pace.
 */
public final class PlanPaces {

	private final Map<Shape, PlanPace> paces = new HashMap<>();

	/** The plan of one gerai. */
	public PlanCurve curve(LocalDate startOn, int weeks, List<MilestonePlan> milestones) {
		Shape shape = new Shape(weeks, milestones.stream().map(Step::of).toList());
		return new PlanCurve(startOn, paces.computeIfAbsent(shape, (unseen) -> new PlanPace(weeks, milestones)),
				milestones);
	}

	/** All that a pace depends on. */
	private record Shape(int weeks, List<Step> steps) {
	}

	/** The same of one step. */
	private record Step(BigDecimal weight, BigDecimal start, BigDecimal finish) {

		static Step of(MilestonePlan milestone) {
			return new Step(milestone.weight(), milestone.startPercent(), milestone.finishPercent());
		}

	}

}

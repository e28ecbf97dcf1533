package id.pantaugerai.standing;

import java.util.List;
import java.util.Map;

import id.pantaugerai.gerai.MilestonePlan;
import id.pantaugerai.gerai.PlanCurve;
import id.pantaugerai.gerai.PlanPaces;
import org.jspecify.annotations.Nullable;

/** Draws the plans of the gerai of one area from their milestones. */
final class AreaPlans {

	private final Map<Long, List<MilestonePlan>> milestones;

	private final PlanPaces paces = new PlanPaces();

	AreaPlans(Map<Long, List<MilestonePlan>> milestones) {
		this.milestones = milestones;
	}

	/** The plan of a gerai under construction; absent before it starts. */
	@Nullable PlanCurve of(Facts facts) {
		if (facts.planStartOn() == null || facts.planWeeks() == null) {
			return null;
		}
		return paces.curve(facts.planStartOn(), facts.planWeeks(), facts.among(milestones));
	}

}

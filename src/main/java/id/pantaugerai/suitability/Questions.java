package id.pantaugerai.suitability;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Puts each criterion to the facts. What nobody has said is unknown, never a no. */
final class Questions {

	private Questions() {
	}

	static Answer ask(Criterion criterion, LandFacts facts, PolicyRules rules) {
		Condition condition = facts.condition();
		return switch (criterion) {
			case PUBLIC_OWNER -> owner(facts.ownership());
			case TITLE -> title(facts.title(), rules);
			case UNDISPUTED -> free("undisputed", facts.title().disputed(), facts.title().dispute());
			case AREA -> rules.area().answer(facts.lot().areaM2());
			case ROAD -> road(condition.roadWidthM(), rules.minimumRoadWidthM());
			case STRATEGIC -> free("strategic", isFalse(condition.strategic()), null);
			case FLAT -> flat(condition.slope(), rules.steepest());
			case NATURAL_GROUND -> free("ground", condition.filled(), null);
			case SAFE -> safe(condition.hazard());
			case IDLE -> idle(condition);
			case NO_DISTURBANCE -> free("disturbance", condition.disturbs(), condition.disturbed());
			case NO_RICE_LAND -> free("riceland", condition.riceLand(), null);
			case SPATIAL_PLAN -> plan(condition.spatialPlan());
		};
	}

	private static Answer owner(Ownership ownership) {
		String reason = "owner." + ownership.owner();
		boolean known = ownership.owner() != OwnerClass.LAINNYA;
		return known ? Answer.met(reason, ownership.holder()) : Answer.failed(reason, ownership.holder());
	}

	private static Answer title(Title title, PolicyRules rules) {
		TitleKind kind = title.kind();
		if (kind == null) {
			return Answer.unknown("title.unknown");
		}
		if (!rules.titles().contains(kind)) {
			return Answer.failed("title.refused." + kind);
		}
		String number = title.number();
		return (number != null) ? Answer.met("title.numbered." + kind, number) : Answer.met("title.met." + kind);
	}

	private static Answer road(@Nullable BigDecimal width, @Nullable BigDecimal least) {
		if (width == null) {
			return Answer.unknown("road.unknown");
		}
		if (width.signum() == 0) {
			return Answer.failed("road.none");
		}
		if (least != null && width.compareTo(least) < 0) {
			return Answer.caution("road.narrow", Measure.text(width), Measure.text(least));
		}
		return Answer.met("road.met", Measure.text(width));
	}

	/** One step steeper than accepted may be levelled; more may not. */
	private static Answer flat(@Nullable Slope slope, @Nullable Slope steepest) {
		if (slope == null || steepest == null) {
			return Answer.unknown("flat.unknown");
		}
		int excess = slope.ordinal() - steepest.ordinal();
		if (excess <= 0) {
			return Answer.met("flat.met." + slope);
		}
		return (excess == 1) ? Answer.caution("flat.near." + slope) : Answer.failed("flat.failed." + slope);
	}

	private static Answer safe(@Nullable Hazard hazard) {
		if (hazard == null) {
			return Answer.unknown("safe.unknown");
		}
		String reason = "safe." + hazard;
		return (hazard == Hazard.TIDAK_ADA) ? Answer.met(reason) : Answer.failed(reason);
	}

	private static Answer idle(Condition condition) {
		CurrentUse use = condition.use();
		return free("idle", (use != null) ? use == CurrentUse.DIPAKAI : null, condition.usedFor());
	}

	private static Answer plan(@Nullable SpatialPlan plan) {
		if (plan == null) {
			return Answer.unknown("plan.unknown");
		}
		return switch (plan) {
			case SESUAI -> Answer.met("plan.SESUAI");
			case BERSYARAT -> Answer.caution("plan.BERSYARAT");
			case TIDAK_SESUAI -> Answer.failed("plan.TIDAK_SESUAI");
		};
	}

	/**
	 * Whether the land is free of something, with what is known of it where it is not.
	 */
	private static Answer free(String name, @Nullable Boolean burdened, @Nullable String burden) {
		if (burdened == null) {
			return Answer.unknown(name + ".unknown");
		}
		if (!burdened) {
			return Answer.met(name + ".met");
		}
		return (burden != null) ? Answer.failed(name + ".told", burden) : Answer.failed(name + ".failed");
	}

	private static @Nullable Boolean isFalse(@Nullable Boolean value) {
		return (value != null) ? !value : null;
	}

}

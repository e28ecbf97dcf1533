package id.pantaugerai.land;

import java.math.BigDecimal;

import id.pantaugerai.suitability.Condition;
import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.Hazard;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.SpatialPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a piece of land is like, as its row keeps it. */
@Embeddable
class LandCondition {

	@Enumerated(EnumType.STRING)
	private @Nullable CurrentUse use;

	private @Nullable String usedFor;

	@Enumerated(EnumType.STRING)
	private @Nullable Slope slope;

	private @Nullable Boolean filled;

	@Column(name = "road_width_m")
	private @Nullable BigDecimal roadWidthM;

	private @Nullable Boolean strategic;

	@Enumerated(EnumType.STRING)
	private @Nullable Hazard hazard;

	private @Nullable Boolean disturbs;

	private @Nullable String disturbed;

	private @Nullable Boolean riceLand;

	@Enumerated(EnumType.STRING)
	private @Nullable SpatialPlan spatialPlan;

	protected LandCondition() {
	}

	LandCondition(Condition told) {
		this.use = told.use();
		this.usedFor = told.usedFor();
		this.slope = told.slope();
		this.filled = told.filled();
		this.roadWidthM = told.roadWidthM();
		this.strategic = told.strategic();
		this.hazard = told.hazard();
		this.disturbs = told.disturbs();
		this.disturbed = told.disturbed();
		this.riceLand = told.riceLand();
		this.spatialPlan = told.spatialPlan();
	}

	Condition told() {
		return new Condition(use, usedFor, slope, filled, roadWidthM, strategic, hazard, disturbs, disturbed, riceLand,
				spatialPlan);
	}

}

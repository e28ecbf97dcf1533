package id.pantaugerai.suitability;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a piece of land is like; absent means nobody has said.
 *
 * @param use what it is used for today
 * @param usedFor by whom and for what, where it is used
 * @param slope how steep it is
 * @param filled whether the ground was filled up (urukan)
 * @param roadWidthM width of the road that reaches it, metres; 0 where none does
 * @param strategic whether people pass there or live close by
 * @param hazard what may befall it
 * @param disturbs whether building there would disturb a public service
 * @param disturbed which service
 * @param riceLand whether it is protected rice land (LP2B/LSD)
 * @param spatialPlan whether building there fits the spatial plan
 */
public record Condition(@Nullable CurrentUse use, @Nullable String usedFor, @Nullable Slope slope,
		@Nullable Boolean filled, @Nullable BigDecimal roadWidthM, @Nullable Boolean strategic, @Nullable Hazard hazard,
		@Nullable Boolean disturbs, @Nullable String disturbed, @Nullable Boolean riceLand,
		@Nullable SpatialPlan spatialPlan) {

	/** Nobody has said anything. */
	public static final Condition UNKNOWN = new Condition(null, null, null, null, null, null, null, null, null, null,
			null);

}

package id.pantaugerai.land;

import java.math.BigDecimal;

import id.pantaugerai.boundary.Ground;
import org.jspecify.annotations.Nullable;

/** The map of an area as it is now, to hold many points against. */
public final class LandGround {

	private final Ground ground;

	LandGround(Ground ground) {
		this.ground = ground;
	}

	/** Whether a point cannot belong to the area: it lies far from all of it. */
	public boolean beyond(BigDecimal latitude, BigDecimal longitude) {
		return !ground.reaches(latitude, longitude);
	}

	/**
	 * Whether a point is known to lie outside the kelurahan that it is said to lie in;
	 * never where the map is schematic.
	 */
	public boolean strays(@Nullable String kelurahanCode, @Nullable BigDecimal latitude,
			@Nullable BigDecimal longitude) {
		return kelurahanCode != null && latitude != null && longitude != null
				&& !ground.holds(kelurahanCode, latitude, longitude).orElse(true);
	}

}

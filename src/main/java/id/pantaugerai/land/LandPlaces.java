package id.pantaugerai.land;

import java.math.BigDecimal;
import java.util.Optional;

import id.pantaugerai.account.Scope;
import id.pantaugerai.boundary.BoundaryService;
import id.pantaugerai.boundary.PlaceMap;
import id.pantaugerai.suitability.Lot;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Holds the point of a land asset against the map of the area. */
@Component
@RequiredArgsConstructor
public class LandPlaces {

	private final BoundaryService boundaries;

	/** Whether a point cannot belong to the area: it lies far from all of it. */
	public boolean beyond(Scope scope, BigDecimal latitude, BigDecimal longitude) {
		return ground(scope).beyond(latitude, longitude);
	}

	/**
	 * Whether a point is known to lie outside the kelurahan that it is said to lie in.
	 */
	public boolean strays(Scope scope, @Nullable String kelurahanCode, @Nullable BigDecimal latitude,
			@Nullable BigDecimal longitude) {
		return ground(scope).strays(kelurahanCode, latitude, longitude);
	}

	/** The map of an officer's area as it is now, to hold many points against. */
	public LandGround ground(Scope scope) {
		return new LandGround(boundaries.ground(scope));
	}

	/** A small map of a lot; empty where no outline of its kelurahan is known. */
	public Optional<PlaceMap> map(Scope scope, Lot lot) {
		return boundaries.ground(scope).around(lot.kelurahanCode(), lot.latitude(), lot.longitude());
	}

}

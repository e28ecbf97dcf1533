package id.pantaugerai.land;

import id.pantaugerai.suitability.LandFacts;

/**
 * A land asset that may still be proposed.
 *
 * @param id identifies it
 * @param revision of what is known of it
 * @param facts all that is known of it
 */
public record AvailableLand(long id, int revision, LandFacts facts) {

	/** As officers call it: {@code AL-000123}. */
	public String number() {
		return LandAssetDetail.number(id);
	}

}

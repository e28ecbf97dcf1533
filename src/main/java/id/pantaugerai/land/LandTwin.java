package id.pantaugerai.land;

import org.jspecify.annotations.Nullable;

/**
 * Another asset that bears the same register number of the same holder.
 *
 * @param id the other asset
 * @param address where it lies
 * @param visible whether who asks may see it
 */
public record LandTwin(long id, @Nullable String address, boolean visible) {

	/** As officers call it: {@code AL-000123}. */
	public String number() {
		return LandAssetDetail.number(id);
	}

}

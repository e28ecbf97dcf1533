package id.pantaugerai.obstacle;

import id.pantaugerai.land.LandAssetDetail;
import org.jspecify.annotations.Nullable;

/**
 * The parcel that an obstacle names.
 *
 * @param id identifies it
 * @param holder who holds it
 * @param address where it lies; absent while nobody has said
 * @param readable whether the reader may open its page
 */
public record NamedParcel(long id, String holder, @Nullable String address, boolean readable) {

	/** As officers call it: {@code AL-000123}. */
	public String number() {
		return LandAssetDetail.number(id);
	}

	/** Whose it is, and where it lies as far as that is known. */
	public String description() {
		return (address != null) ? holder + ", " + address : holder;
	}

}

package id.pantaugerai.proposal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.land.LandAssetDetail;
import org.jspecify.annotations.Nullable;

/**
 * A parcel that a matter of a kelurahan may be about.
 *
 * @param id identifies it
 * @param holder who holds it
 * @param address where it lies; absent while nobody has said
 */
public record ParcelChoice(long id, String holder, @Nullable String address) {

	/** As officers tell it from others: number, holder, address. */
	public String label() {
		return Stream.of(LandAssetDetail.number(id), holder, address)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

}

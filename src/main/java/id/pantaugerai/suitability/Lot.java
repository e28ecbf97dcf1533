package id.pantaugerai.suitability;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Where a piece of land lies and how large it is; absent means nobody has said.
 *
 * @param kelurahanCode Kemendagri code of the kelurahan it lies in
 * @param address as people find it
 * @param latitude of a point on it, WGS84 degrees
 * @param longitude of a point on it, WGS84 degrees
 * @param areaM2 in square metres
 */
public record Lot(String kelurahanCode, @Nullable String address, @Nullable BigDecimal latitude,
		@Nullable BigDecimal longitude, @Nullable BigDecimal areaM2) {

	public Lot {
		Assert.isTrue((latitude == null) == (longitude == null), "A point has both coordinates");
		Assert.isTrue(areaM2 == null || areaM2.signum() > 0, "An area is more than nothing");
	}

	/** Whether it is known where exactly it lies. */
	public boolean located() {
		return latitude != null;
	}

}

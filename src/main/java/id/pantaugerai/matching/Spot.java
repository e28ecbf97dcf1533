package id.pantaugerai.matching;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.suitability.Lot;

/**
 * A point on the ground, WGS84 degrees.
 *
 * @param latitude in degrees
 * @param longitude in degrees
 */
record Spot(double latitude, double longitude) {

	private static final double EARTH_M = 6_371_008.8;

	static Spot of(KelurahanSummary kelurahan) {
		return new Spot(kelurahan.latitude().doubleValue(), kelurahan.longitude().doubleValue());
	}

	/** The point of a parcel; that of its kelurahan where it has none. */
	static Spot of(Lot lot, KelurahanSummary kelurahan) {
		return (lot.latitude() != null && lot.longitude() != null)
				? new Spot(lot.latitude().doubleValue(), lot.longitude().doubleValue()) : of(kelurahan);
	}

	/** The way to another point as the crow flies (haversine), in whole metres. */
	int metresTo(Spot other) {
		double north = Math.toRadians(other.latitude - latitude);
		double east = Math.toRadians(other.longitude - longitude);
		double half = Math.pow(Math.sin(north / 2), 2) + Math.cos(Math.toRadians(latitude))
				* Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(east / 2), 2);
		return (int) Math.round(2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(half))));
	}

}

package id.pantaugerai.boundary;

import id.pantaugerai.kelurahan.KelurahanSummary;

/** A kelurahan with its representative point, WGS84 degrees. */
record Place(String code, String name, String kecamatanCode, String kecamatan, double lon, double lat) {

	static Place of(KelurahanSummary kelurahan) {
		return new Place(kelurahan.code(), kelurahan.name(), kelurahan.kecamatanCode(), kelurahan.kecamatan(),
				kelurahan.longitude().doubleValue(), kelurahan.latitude().doubleValue());
	}

}

package id.pantaugerai.boundary;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.kelurahan.TerritoryAlias;

/** A made-up town of two kecamatan with two square kelurahan each. */
final class Squares {

	static final List<KelurahanSummary> KELURAHAN = List.of(kelurahan("18.99.01.1001", "Mawar", "Tanjung Bunga", 0, 0),
			kelurahan("18.99.01.1002", "Melati", "Tanjung Bunga", 1, 0),
			kelurahan("18.99.02.1001", "Rawa Laut", "Kota Lama", 0, 1),
			kelurahan("18.99.02.1002", "Mawar", "Kota Lama", 1, 1));

	private Squares() {
	}

	static KelurahanSummary kelurahan(String code, String name, String kecamatan, int column, int row) {
		return new KelurahanSummary(code, name, name, code.substring(0, 8), kecamatan,
				BigDecimal.valueOf(-5.395 + row * 0.01), BigDecimal.valueOf(105.205 + column * 0.01));
	}

	static Territory territory() {
		return new Territory(KELURAHAN, List.of(new TerritoryAlias("18.99.02.1001", "Rawalaut"),
				new TerritoryAlias("18.99.01", "Tanjungbunga")));
	}

	static List<Place> places() {
		return KELURAHAN.stream().map(Place::of).toList();
	}

	static String file(String... features) {
		return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
	}

	static String feature(String properties, String geometry) {
		return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
	}

	static String polygon(String coordinates) {
		return "{\"type\":\"Polygon\",\"coordinates\":[[" + coordinates + "]]}";
	}

	/** The square of a column and a row, a hundredth of a degree wide. */
	static String square(int column, int row) {
		double left = 105.20 + column * 0.01;
		double bottom = -5.40 + row * 0.01;
		List<String> corners = new ArrayList<>();
		double[][] steps = { { 0, 0 }, { 0.01, 0 }, { 0.01, 0.01 }, { 0, 0.01 }, { 0, 0 } };
		for (double[] step : steps) {
			corners.add(String.format(Locale.ROOT, "[%.4f,%.4f]", left + step[0], bottom + step[1]));
		}
		return polygon(String.join(",", corners));
	}

	/** A file that holds all four. */
	static String town() {
		return file(feature("\"kode\":\"18.99.01.1001\"", square(0, 0)), feature("\"nama\":\"MELATI\"", square(1, 0)),
				feature("\"nama\":\"Rawalaut\"", square(0, 1)),
				feature("\"nama\":\"Kel. Mawar\",\"kecamatan\":\"Kota Lama\"", square(1, 1)));
	}

	static List<Feature> read(String file) {
		return GeoJsonFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
	}

	static Inspection inspect(String file) {
		return new Inspector(territory()).inspect(read(file));
	}

}

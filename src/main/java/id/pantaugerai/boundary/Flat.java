package id.pantaugerai.boundary;

import java.util.Collection;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Lays the earth flat: equirectangular kilometres around one parallel, south downwards.
 * True enough for a city or a province.
 */
record Flat(double kilometresPerLonDegree) {

	private static final double KILOMETRES_PER_DEGREE = 111.32;

	static Flat around(double latitude) {
		return new Flat(KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(latitude)));
	}

	static Flat around(Collection<Place> places) {
		return around(places.stream().mapToDouble(Place::lat).average().orElse(0));
	}

	Coordinate of(double lon, double lat) {
		return new Coordinate(lon * kilometresPerLonDegree, -lat * KILOMETRES_PER_DEGREE);
	}

	Geometry of(Geometry degrees) {
		return move().transform(degrees);
	}

	/** The move from degrees to flat kilometres. */
	AffineTransformation move() {
		return AffineTransformation.scaleInstance(kilometresPerLonDegree, -KILOMETRES_PER_DEGREE);
	}

	/** Back from flat kilometres. */
	Geometry degrees(Geometry kilometres) {
		return AffineTransformation.scaleInstance(1 / kilometresPerLonDegree, -1 / KILOMETRES_PER_DEGREE)
			.transform(kilometres);
	}

	/** The move that fits an extent into the paper, keeping its shape. */
	static AffineTransformation fit(Envelope extent, double width, double height, double margin) {
		double scale = Math.min((width - 2 * margin) / Math.max(extent.getWidth(), 1e-6),
				(height - 2 * margin) / Math.max(extent.getHeight(), 1e-6));
		double x = (width - extent.getWidth() * scale) / 2;
		double y = (height - extent.getHeight() * scale) / 2;
		return AffineTransformation.translationInstance(-extent.getMinX(), -extent.getMinY())
			.scale(scale, scale)
			.translate(x, y);
	}

}

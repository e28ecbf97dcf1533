package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Makes areas of coordinates; mends small faults and says so, gives up on large ones. */
class Mender {

	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	private static final int MOST_POSITIONS = 60_000;

	private static final int MOST_CROSSINGS = 500;

	private static final double MOST_CHANGE = 0.1;

	/**
	 * Pairs of segments that may be looked at for one file; a town needs a thousandth.
	 */
	private long looksLeft = 5_000_000;

	/**
	 * What came out.
	 *
	 * @param area null when there is none
	 * @param fault null when there was none
	 */
	record Mended(@Nullable Geometry area, @Nullable FindingKind fault) {
	}

	Mended area(Feature feature) {
		Nested coordinates = feature.coordinates();
		String type = (feature.type() != null) ? feature.type() : "";
		if (coordinates == null || !type.equals("Polygon") && !type.equals("MultiPolygon")) {
			return new Mended(null, FindingKind.NOT_AN_AREA);
		}
		List<Polygon> polygons = new ArrayList<>();
		for (Nested part : type.equals("Polygon") ? List.of(coordinates) : coordinates.parts()) {
			Polygon polygon = polygon(part);
			if (polygon == null) {
				return new Mended(null, FindingKind.BROKEN);
			}
			polygons.add(polygon);
		}
		return polygons.isEmpty() ? new Mended(null, FindingKind.BROKEN) : mended(GEOMETRY.buildGeometry(polygons));
	}

	private static @Nullable Polygon polygon(Nested rings) {
		List<LinearRing> closed = new ArrayList<>();
		for (Nested ring : rings.parts()) {
			LinearRing made = ring(ring.parts());
			if (made == null) {
				return null;
			}
			closed.add(made);
		}
		return closed.isEmpty() ? null
				: GEOMETRY.createPolygon(closed.get(0), closed.subList(1, closed.size()).toArray(LinearRing[]::new));
	}

	private static @Nullable LinearRing ring(List<Nested> positions) {
		List<Coordinate> corners = new ArrayList<>();
		for (Nested position : positions) {
			Coordinate corner = position.position();
			if (corner == null) {
				return null;
			}
			corners.add(corner);
		}
		if (!corners.isEmpty() && !corners.get(0).equals2D(corners.get(corners.size() - 1))) {
			corners.add(corners.get(0).copy());
		}
		return (corners.size() >= 4) ? GEOMETRY.createLinearRing(corners.toArray(Coordinate[]::new)) : null;
	}

	private Mended mended(Geometry area) {
		Crossings.Count count = Crossings.count(MOST_CROSSINGS, looksLeft, List.of(area));
		looksLeft -= count.looks();
		if (looksLeft < 0) {
			throw new BadBoundaryFileException("tangled");
		}
		if (area.getNumPoints() > MOST_POSITIONS || count.found() > MOST_CROSSINGS) {
			return new Mended(null, FindingKind.BROKEN);
		}
		if (area.isValid()) {
			boolean flat = area.getArea() <= 0;
			return new Mended(flat ? null : area, flat ? FindingKind.BROKEN : null);
		}
		Geometry fixed = GeometryFixer.fix(area);
		boolean same = fixed instanceof Polygonal && fixed.getArea() > 0
				&& Math.abs(fixed.getArea() - area.getArea()) <= MOST_CHANGE * fixed.getArea();
		return same ? new Mended(fixed, FindingKind.FIXED) : new Mended(null, FindingKind.BROKEN);
	}

}

package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * A named part of the map: its outline, and the spots inside of it where its name may
 * stand, best first.
 */
record District(String name, String border, double area, List<Coordinate> spots) {

	private static final int MOST_SPOTS = 160;

	static District of(String name, Geometry outline) {
		return new District(name, SvgPath.of(outline), outline.getArea(), spots(outline));
	}

	private static List<Coordinate> spots(Geometry outline) {
		if (outline.isEmpty() || outline.getArea() < 1) {
			return List.of();
		}
		Coordinate best = MaximumInscribedCircle.getCenter(outline, 2).getCoordinate();
		List<Coordinate> spots = new ArrayList<>(List.of(best));
		Envelope extent = outline.getEnvelopeInternal();
		double step = Math.max(4, Math.sqrt(extent.getArea() / MOST_SPOTS));
		IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(outline);
		for (double y = extent.getMinY() + step / 2; y < extent.getMaxY(); y += step) {
			for (double x = extent.getMinX() + step / 2; x < extent.getMaxX(); x += step) {
				Coordinate spot = new Coordinate(x, y);
				if (inside.locate(spot) == Location.INTERIOR) {
					spots.add(spot);
				}
			}
		}
		spots.sort(Comparator.comparingDouble(best::distance));
		return List.copyOf(spots);
	}

}

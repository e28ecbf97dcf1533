package id.pantaugerai.boundary;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes areas as SVG paths in whole pixels, so that neighbours share their corners. */
final class SvgPath {

	private SvgPath() {
	}

	static String of(Geometry area) {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < area.getNumGeometries(); i++) {
			if (area.getGeometryN(i) instanceof Polygon polygon) {
				ring(polygon.getExteriorRing(), path);
				for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
					ring(polygon.getInteriorRingN(hole), path);
				}
			}
		}
		return path.toString();
	}

	/**
	 * Leaves out corners that fall on the same pixel, and rings that have no area left.
	 */
	private static void ring(LineString ring, StringBuilder path) {
		Coordinate[] corners = ring.getCoordinates();
		long x = Math.round(corners[0].x);
		long y = Math.round(corners[0].y);
		StringBuilder written = new StringBuilder("M" + x + " " + y + "l");
		int steps = 0;
		for (int i = 1; i < corners.length - 1; i++) {
			long dx = Math.round(corners[i].x) - x;
			long dy = Math.round(corners[i].y) - y;
			if (dx != 0 || dy != 0) {
				step(dx, steps++ > 0, written);
				step(dy, true, written);
				x += dx;
				y += dy;
			}
		}
		if (steps > 1) {
			path.append(written).append('z');
		}
	}

	/** A minus parts two numbers as well as a space does. */
	private static void step(long step, boolean parted, StringBuilder written) {
		if (parted && step >= 0) {
			written.append(' ');
		}
		written.append(step);
	}

}

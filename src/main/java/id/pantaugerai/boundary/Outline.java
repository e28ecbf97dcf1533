package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The line around several cells. Real neighbours seldom meet to the pixel, so that hair
 * gaps between them are closed and not drawn.
 */
final class Outline {

	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	private static final BufferParameters SHARP = new BufferParameters(2, BufferParameters.CAP_FLAT,
			BufferParameters.JOIN_MITRE, 2);

	private static final double HAIR = 1.2;

	private static final double SPECK = 14;

	private static final int MOST_CROSSINGS = 5_000;

	private Outline() {
	}

	/** Cells that cross each other beyond measure are left as they are. */
	static Geometry around(List<Geometry> cells) {
		Geometry all = GEOMETRY.buildGeometry(cells);
		if (cells.size() == 1 || Crossings.moreThan(MOST_CROSSINGS, cells)) {
			return all;
		}
		List<Geometry> grown = cells.stream().map((cell) -> BufferOp.bufferOp(cell, HAIR, SHARP)).toList();
		Geometry closed = BufferOp.bufferOp(UnaryUnionOp.union(grown), -HAIR, SHARP);
		List<Geometry> parts = new ArrayList<>();
		for (int i = 0; i < closed.getNumGeometries(); i++) {
			if (closed.getGeometryN(i) instanceof Polygon part
					&& (part.getArea() > SPECK || closed.getNumGeometries() == 1)) {
				parts.add(withoutSpecks(part));
			}
		}
		return parts.isEmpty() ? all : GEOMETRY.buildGeometry(parts);
	}

	private static Polygon withoutSpecks(Polygon part) {
		List<LinearRing> holes = new ArrayList<>();
		for (int i = 0; i < part.getNumInteriorRing(); i++) {
			LinearRing hole = part.getInteriorRingN(i);
			if (GEOMETRY.createPolygon(hole).getArea() > SPECK) {
				holes.add(hole);
			}
		}
		return GEOMETRY.createPolygon(part.getExteriorRing(), holes.toArray(LinearRing[]::new));
	}

}

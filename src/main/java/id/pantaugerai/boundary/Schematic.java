package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Makes up shapes where only points are known: the Voronoi cells of the points, clipped
 * to a rounded hull. The same points give the same shapes.
 */
class Schematic {

	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	private static final int ARC = 9;

	private final TreeMap<String, Coordinate> sites = new TreeMap<>();

	private final Set<Coordinate> taken = new HashSet<>();

	/** The shapes around these points, which are flat kilometres keyed by code. */
	static Map<String, Geometry> around(Map<String, Coordinate> points) {
		Schematic schematic = new Schematic();
		new TreeMap<>(points).forEach(schematic::settle);
		return schematic.cells();
	}

	/** Two on the very same point would share one cell; the second moves a few metres. */
	private void settle(String code, Coordinate point) {
		Coordinate free = point.copy();
		while (!taken.add(free)) {
			free = new Coordinate(free.x + 0.05, free.y + 0.03);
		}
		sites.put(code, free);
	}

	private Map<String, Geometry> cells() {
		if (sites.isEmpty()) {
			return new LinkedHashMap<>();
		}
		Geometry hull = hull();
		Map<Coordinate, Geometry> bySite = new HashMap<>();
		for (Polygon cell : voronoi(hull)) {
			bySite.put((Coordinate) cell.getUserData(), cell.intersection(hull));
		}
		Map<String, Geometry> cells = new LinkedHashMap<>();
		sites.forEach((code, site) -> cells.put(code, bySite.getOrDefault(site, hull)));
		return cells;
	}

	private List<Polygon> voronoi(Geometry hull) {
		if (sites.size() == 1) {
			return List.of();
		}
		VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
		builder.setSites(sites.values());
		builder.setClipEnvelope(hull.getEnvelopeInternal());
		Geometry diagram = builder.getDiagram(GEOMETRY);
		List<Polygon> cells = new ArrayList<>();
		for (int i = 0; i < diagram.getNumGeometries(); i++) {
			cells.add((Polygon) diagram.getGeometryN(i));
		}
		return cells;
	}

	/**
	 * Discs around the points, grown together until they are one piece without corners.
	 */
	private Geometry hull() {
		MultiPoint points = GEOMETRY.createMultiPointFromCoords(sites.values().toArray(Coordinate[]::new));
		double reach = 1.5 * spacing();
		Geometry discs = points.buffer(reach, ARC);
		Geometry hull = discs;
		for (double round = 2 * reach; round < 40 * reach; round *= 2) {
			hull = discs.buffer(round, ARC).buffer(-round, ARC);
			if (hull instanceof Polygon whole) {
				return GEOMETRY.createPolygon(whole.getExteriorRing().getCoordinates());
			}
		}
		return hull.convexHull();
	}

	/**
	 * How far a point is from its nearest neighbour, on average; a kilometre for a lonely
	 * one.
	 */
	private double spacing() {
		STRtree tree = new STRtree();
		sites.values().forEach(site -> tree.insert(GEOMETRY.createPoint(site).getEnvelopeInternal(), site));
		return sites.values().stream().mapToDouble(site -> nearest(site, tree)).average().orElse(1);
	}

	private double nearest(Coordinate site, STRtree tree) {
		if (sites.size() == 1) {
			return 1;
		}
		Object[] two = tree.nearestNeighbour(GEOMETRY.createPoint(site).getEnvelopeInternal(), site, new SiteDistance(),
				2);
		return Math.max(((Coordinate) two[0]).distance(site), ((Coordinate) two[1]).distance(site));
	}

}

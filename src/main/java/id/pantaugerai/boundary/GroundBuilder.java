package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.pantaugerai.kelurahan.TerritoryLevel;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Works out the outlines of an area in degrees, as fine as a finger points and no finer.
 */
final class GroundBuilder {

	/** Ten metres. */
	private static final double FINEST_KM = 0.01;

	/** So many corners together are about half a megabyte before compression. */
	private static final int MOST_CORNERS = 25_000;

	private GroundBuilder() {
	}

	static Ground build(List<Place> places, Map<String, Geometry> imported) {
		Cells cells = Cells.of(places, imported);
		boolean whole = cells.level() == MapLevel.KECAMATAN;
		Map<String, Geometry> shapes = (whole && !imported.isEmpty()) ? joined(cells.shapes()) : cells.shapes();
		Map<String, Ground.Outline> outlines = new LinkedHashMap<>();
		Map<String, String> names = names(places, whole);
		simple(shapes).forEach((code, shape) -> outlines.put(code,
				new Ground.Outline(code, names.getOrDefault(code, code), cells.flat().degrees(shape))));
		return new Ground(imported.isEmpty(), outlines, places);
	}

	private static Map<String, String> names(List<Place> places, boolean whole) {
		Map<String, String> names = new HashMap<>();
		places.forEach((place) -> names.put(whole ? place.kecamatanCode() : place.code(),
				whole ? place.kecamatan() : place.name()));
		return names;
	}

	private static Map<String, Geometry> joined(Map<String, Geometry> cells) {
		Map<String, List<Geometry>> parts = new TreeMap<>();
		cells.forEach(
				(code, cell) -> parts.computeIfAbsent(TerritoryLevel.KECAMATAN.of(code), (any) -> new ArrayList<>())
					.add(cell));
		Map<String, Geometry> joined = new LinkedHashMap<>();
		parts.forEach((code, of) -> joined.put(code, UnaryUnionOp.union(of)));
		return joined;
	}

	/** Neighbours alike, so that no gap opens between them. */
	private static Map<String, Geometry> simple(Map<String, Geometry> shapes) {
		Geometry[] all = shapes.values().toArray(Geometry[]::new);
		double tolerance = FINEST_KM;
		Geometry[] simple = CoverageSimplifier.simplify(all, tolerance);
		while (corners(simple) > MOST_CORNERS && tolerance < 1) {
			tolerance *= 2;
			simple = CoverageSimplifier.simplify(all, tolerance);
		}
		Map<String, Geometry> result = new LinkedHashMap<>();
		int number = 0;
		for (String code : shapes.keySet()) {
			result.put(code, simple[number++]);
		}
		return result;
	}

	private static int corners(Geometry[] shapes) {
		return Arrays.stream(shapes).mapToInt(Geometry::getNumPoints).sum();
	}

}

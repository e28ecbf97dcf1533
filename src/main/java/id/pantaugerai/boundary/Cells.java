package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The shapes of an area in flat kilometres: real ones where they were imported, made up
 * where there are none at all.
 *
 * @param level what one shape stands for; of real ones always a kelurahan
 * @param flat how degrees were laid flat
 * @param shapes by code
 */
record Cells(MapLevel level, Flat flat, Map<String, Geometry> shapes) {

	private static final int MOST_CELLS = 400;

	/**
	 * The imported shapes are in degrees, keyed by code of kelurahan; none of them means
	 * schematic.
	 */
	static Cells of(List<Place> places, Map<String, Geometry> imported) {
		MapLevel level = (places.size() > MOST_CELLS) ? MapLevel.KECAMATAN : MapLevel.KELURAHAN;
		Flat flat = Flat.around(places);
		return new Cells(level, flat,
				imported.isEmpty() ? Schematic.around(sites(places, level, flat)) : real(places, imported, flat));
	}

	/** Where the cells belong: the kelurahan, or the middle of each kecamatan. */
	private static Map<String, Coordinate> sites(List<Place> places, MapLevel level, Flat flat) {
		Map<String, List<Coordinate>> points = new TreeMap<>();
		for (Place place : places) {
			String code = (level == MapLevel.KELURAHAN) ? place.code() : place.kecamatanCode();
			points.computeIfAbsent(code, any -> new ArrayList<>()).add(flat.of(place.lon(), place.lat()));
		}
		Map<String, Coordinate> sites = new TreeMap<>();
		points.forEach((code, all) -> sites.put(code,
				new Coordinate(all.stream().mapToDouble(Coordinate::getX).average().orElseThrow(),
						all.stream().mapToDouble(Coordinate::getY).average().orElseThrow())));
		return sites;
	}

	private static Map<String, Geometry> real(List<Place> places, Map<String, Geometry> imported, Flat flat) {
		Map<String, Geometry> cells = new LinkedHashMap<>();
		for (Place place : places) {
			Geometry shape = imported.get(place.code());
			if (shape != null) {
				cells.put(place.code(), flat.of(shape));
			}
		}
		return cells;
	}

}

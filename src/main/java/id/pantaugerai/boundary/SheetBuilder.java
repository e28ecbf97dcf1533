package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import id.pantaugerai.kelurahan.TerritoryLevel;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Works out the geometry of a map from places and from what real shapes there are. */
class SheetBuilder {

	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	private static final double MARGIN = 6;

	private static final double DISC = 9;

	private static final double FINEST = 2;

	private static final int MOST_CORNERS = 600;

	private final List<Place> places;

	private final Map<String, Geometry> imported;

	private final Flat flat;

	/**
	 * The shapes are in degrees, keyed by code of kelurahan; none of them means
	 * schematic.
	 */
	SheetBuilder(List<Place> places, Map<String, Geometry> imported) {
		this.places = places;
		this.imported = imported;
		this.flat = Flat.around(places);
	}

	MapSheet build() {
		Cells all = Cells.of(places, imported);
		MapLevel level = all.level();
		Map<String, Geometry> cells = all.shapes();
		AffineTransformation paper = Flat.fit(extent(cells.values()), MapSheet.WIDTH, MapSheet.HEIGHT, MARGIN);
		cells.replaceAll((code, cell) -> paper.transform(cell));
		if (!imported.isEmpty()) {
			simplify(cells);
			addMissing(cells, paper);
		}
		Map<String, Geometry> outlines = outlines(cells);
		Map<String, Geometry> drawn = (level == MapLevel.KELURAHAN) ? cells : outlines;
		return new MapSheet(level, imported.isEmpty(), regions(drawn, level, paper), districts(outlines));
	}

	private Envelope extent(Collection<Geometry> cells) {
		Envelope extent = new Envelope();
		cells.forEach((cell) -> extent.expandToInclude(cell.getEnvelopeInternal()));
		places.forEach((place) -> extent.expandToInclude(flat.of(place.lon(), place.lat())));
		return extent;
	}

	/**
	 * To what can be seen at this size, neighbours alike, so that no gap opens between
	 * them.
	 */
	private static void simplify(Map<String, Geometry> cells) {
		Geometry[] simple = CoverageSimplifier.simplify(cells.values().toArray(Geometry[]::new), FINEST);
		Iterator<Geometry> each = Arrays.asList(simple).iterator();
		cells.replaceAll((code, cell) -> coarse(each.next()));
	}

	/**
	 * No cell of a real town needs so many corners; one that has them is drawn roughly.
	 */
	private static Geometry coarse(Geometry cell) {
		Geometry rough = cell;
		for (double tolerance = FINEST; rough.getNumPoints() > MOST_CORNERS; tolerance *= 2) {
			rough = (tolerance < MapSheet.WIDTH) ? CoverageSimplifier.simplify(new Geometry[] { rough }, tolerance)[0]
					: cell.getEnvelope();
		}
		return rough;
	}

	/** A kelurahan without a shape stays on the map, as a disc on its point. */
	private void addMissing(Map<String, Geometry> cells, AffineTransformation paper) {
		for (Place place : places) {
			cells.computeIfAbsent(place.code(), code -> GEOMETRY.createPoint(onPaper(place, paper)).buffer(DISC));
		}
	}

	private Coordinate onPaper(Place place, AffineTransformation paper) {
		return paper.transform(flat.of(place.lon(), place.lat()), new Coordinate());
	}

	private static Map<String, Geometry> outlines(Map<String, Geometry> cells) {
		Map<String, List<Geometry>> byKecamatan = new TreeMap<>();
		cells.forEach(
				(code, cell) -> byKecamatan.computeIfAbsent(TerritoryLevel.KECAMATAN.of(code), any -> new ArrayList<>())
					.add(cell));
		Map<String, Geometry> outlines = new TreeMap<>();
		byKecamatan.forEach((code, parts) -> outlines.put(code, Outline.around(parts)));
		return outlines;
	}

	private List<Region> regions(Map<String, Geometry> drawn, MapLevel level, AffineTransformation paper) {
		Map<String, Region> regions = new TreeMap<>();
		for (Place place : places) {
			boolean whole = level == MapLevel.KECAMATAN;
			String code = whole ? place.kecamatanCode() : place.code();
			Geometry cell = Objects.requireNonNull(drawn.get(code));
			Coordinate point = whole ? cell.getInteriorPoint().getCoordinate() : onPaper(place, paper);
			regions.computeIfAbsent(code, any -> new Region(code, whole ? place.kecamatan() : place.name(),
					SvgPath.of(cell), point.x, point.y));
		}
		return List.copyOf(regions.values());
	}

	private List<District> districts(Map<String, Geometry> outlines) {
		Map<String, String> names = new TreeMap<>();
		places.forEach(place -> names.put(place.kecamatanCode(), place.kecamatan()));
		List<District> districts = new ArrayList<>();
		outlines.forEach((code, outline) -> districts.add(District.of(names.getOrDefault(code, code), outline)));
		return districts;
	}

}

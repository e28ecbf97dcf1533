package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.chart.Shade;
import org.locationtech.jts.geom.Envelope;

/**
 * The geometry of an area's map, worked out once for each version of the boundaries;
 * painting it is cheap.
 */
public final class MapSheet {

	static final double WIDTH = 640;

	static final double HEIGHT = 680;

	static final Envelope PAPER = new Envelope(1, WIDTH - 1, 1, HEIGHT - 1);

	private final MapLevel level;

	private final boolean schematic;

	private final List<Region> regions;

	private final List<District> districts;

	MapSheet(MapLevel level, boolean schematic, List<Region> regions, List<District> districts) {
		this.level = level;
		this.schematic = schematic;
		this.regions = List.copyOf(regions);
		this.districts = List.copyOf(districts);
	}

	/** What one cell stands for, and so by whose codes faces are given. */
	public MapLevel level() {
		return level;
	}

	/** Whether the shapes are made up. */
	public boolean schematic() {
		return schematic;
	}

	/** The codes of the cells, in order. */
	public List<String> codes() {
		return regions.stream().map(Region::code).toList();
	}

	/** The outline of each cell as the path of an SVG, by its code, in order. */
	public Map<String, String> paths() {
		Map<String, String> paths = new LinkedHashMap<>();
		regions.forEach((region) -> paths.put(region.code(), region.path()));
		return paths;
	}

	/** The paper of an SVG that holds the outlines. */
	public String viewBox() {
		return "0 0 " + (int) WIDTH + " " + (int) HEIGHT;
	}

	/** The map with these faces on its cells. */
	public CityMap paint(MapPaint paint) {
		List<CityMap.Cell> cells = new ArrayList<>();
		List<CityMap.Sign> signs = new ArrayList<>();
		Names names = new Names(11, 99);
		Names slimNames = new Names(19, 9);
		for (Region region : regions) {
			CellFace face = paint.faces()
				.getOrDefault(region.code(), new CellFace(Shade.HATCH, region.name(), null, null));
			cells.add(new CityMap.Cell(region.path(), face));
			if (face.mark() != null) {
				signs.add(new CityMap.Sign(Math.round(region.x()), Math.round(region.y()), face.mark()));
				names.keepClear(region.x(), region.y(), 13);
				slimNames.keepClear(region.x(), region.y(), 18);
			}
		}
		return new CityMap(paint.id(), paint.title(), paint.description(), schematic, List.copyOf(cells),
				districts.stream().map(District::border).toList(), names.write(districts), slimNames.write(districts),
				List.copyOf(signs), paint.legend());
	}

	/** The territory alone, without any figures. */
	public CityMap plain(String id, String title) {
		Map<String, CellFace> faces = new HashMap<>();
		regions.forEach((region) -> faces.put(region.code(), new CellFace(Shade.T1, region.name(), null, null)));
		return paint(new MapPaint(id, title, "", faces, List.of()));
	}

}

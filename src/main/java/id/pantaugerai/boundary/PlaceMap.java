package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * A small map: one kelurahan among its neighbours, and a point.
 *
 * @param cells the outlines
 * @param names of the kelurahan that have room for them
 * @param pin where the point is; absent when there is none
 * @param schematic whether the shapes are made up
 * @param outside whether the point is known to lie outside the kelurahan
 */
public record PlaceMap(List<Cell> cells, List<CityMap.Line> names, @Nullable Pin pin, boolean schematic,
		boolean outside) {

	static final double WIDTH = 420;

	static final double HEIGHT = 300;

	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	/** Letters are about so wide. */
	private static final double LETTER = 7.5;

	/** One outline; the own one stands out. */
	public record Cell(String path, boolean own) {
	}

	/** The point. */
	public record Pin(long x, long y) {

		/** The move to its place. */
		public String transform() {
			return "translate(" + x + " " + y + ")";
		}

	}

	static PlaceMap draw(Ground.Outline own, Collection<Ground.Outline> all, @Nullable Point point, boolean schematic) {
		AffineTransformation paper = paper(own.shape(), point);
		Geometry sheet = GEOMETRY.toGeometry(new Envelope(-4, WIDTH + 4, -4, HEIGHT + 4));
		List<Cell> cells = new ArrayList<>();
		List<CityMap.Line> names = new ArrayList<>();
		for (Ground.Outline outline : all) {
			Geometry part = paper.transform(outline.shape()).intersection(sheet);
			if (!part.isEmpty()) {
				cells.add(new Cell(SvgPath.of(part), outline.equals(own)));
				name(outline.name(), part, names);
			}
		}
		Pin pin = (point != null) ? pin(paper.transform(point).getCoordinate()) : null;
		boolean outside = point != null && !schematic && !own.shape().covers(point);
		return new PlaceMap(cells, names, pin, schematic, outside);
	}

	/** From degrees onto a sheet that shows the kelurahan and the point. */
	private static AffineTransformation paper(Geometry home, @Nullable Point point) {
		Flat flat = Flat.around(home.getEnvelopeInternal().centre().y);
		Envelope seen = flat.of(home).getEnvelopeInternal();
		if (point != null) {
			seen.expandToInclude(flat.of(point).getEnvelopeInternal());
		}
		return flat.move().compose(Flat.fit(seen, WIDTH, HEIGHT, HEIGHT / 8));
	}

	private static Pin pin(Coordinate at) {
		return new Pin(Math.round(at.x), Math.round(at.y));
	}

	private static void name(String name, Geometry part, List<CityMap.Line> names) {
		Envelope room = part.getEnvelopeInternal();
		Coordinate middle = part.getInteriorPoint().getCoordinate();
		double half = name.length() * LETTER / 2;
		boolean fits = room.getWidth() > 2 * half && room.getHeight() > 24 && middle.x > half && middle.x < WIDTH - half
				&& middle.y > 14 && middle.y < HEIGHT - 8;
		if (fits) {
			names.add(new CityMap.Line(Math.round(middle.x), Math.round(middle.y), name));
		}
	}

}

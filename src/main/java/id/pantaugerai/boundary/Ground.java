package id.pantaugerai.boundary;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

import org.springframework.util.function.SingletonSupplier;

/** The outlines of an area in degrees, to find places on. */
public final class Ground {

	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	/** About two kilometres: the made-up shapes are not sharp. */
	private static final double MARGIN_DEGREES = 0.02;

	/** About half a kilometre: a pier, a beach, a point taken from across the road. */
	private static final double EDGE_DEGREES = 0.005;

	private final boolean schematic;

	private final Map<String, Outline> outlines;

	private final Envelope reach = new Envelope();

	/** Around the real outlines; absent where one of them is not known. */
	private final SingletonSupplier<PreparedGeometry> town;

	private final String json;

	Ground(boolean schematic, Map<String, Outline> outlines, List<Place> places) {
		this.schematic = schematic;
		this.outlines = outlines;
		outlines.values().forEach((outline) -> reach.expandToInclude(outline.shape().getEnvelopeInternal()));
		places.forEach((place) -> reach.expandToInclude(place.lon(), place.lat()));
		reach.expandBy(MARGIN_DEGREES);
		boolean whole = !schematic && places.stream()
			.allMatch((place) -> outlines.containsKey(place.code()) || outlines.containsKey(place.kecamatanCode()));
		this.town = SingletonSupplier.ofNullable(() -> whole ? around(outlines.values()) : null);
		this.json = GroundJson.write(schematic, outlines.values());
	}

	/** Whether the shapes are made up. */
	public boolean schematic() {
		return schematic;
	}

	/** As a GeoJSON text. */
	public String json() {
		return json;
	}

	/** Whether a point lies in the area or close to it. */
	public boolean reaches(BigDecimal latitude, BigDecimal longitude) {
		PreparedGeometry known = town.get();
		return (known != null) ? known.covers(point(latitude, longitude))
				: reach.contains(longitude.doubleValue(), latitude.doubleValue());
	}

	/**
	 * Whether a point lies in a kelurahan; empty where its real outline is not known.
	 */
	public Optional<Boolean> holds(String code, BigDecimal latitude, BigDecimal longitude) {
		Outline outline = outlines.get(code);
		return (schematic || outline == null) ? Optional.empty()
				: Optional.of(outline.shape().covers(point(latitude, longitude)));
	}

	/** A small map of a kelurahan and of a point, where there is one. */
	public Optional<PlaceMap> around(String code, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
		Outline own = outlines.get(code);
		if (own == null) {
			return Optional.empty();
		}
		Point point = (latitude != null && longitude != null) ? point(latitude, longitude) : null;
		return Optional.of(PlaceMap.draw(own, outlines.values(), point, schematic));
	}

	private static PreparedGeometry around(Collection<Outline> outlines) {
		Geometry town = UnaryUnionOp.union(outlines.stream().map(Outline::shape).toList());
		return PreparedGeometryFactory.prepare(town.buffer(EDGE_DEGREES));
	}

	private static Point point(BigDecimal latitude, BigDecimal longitude) {
		return GEOMETRY.createPoint(new Coordinate(longitude.doubleValue(), latitude.doubleValue()));
	}

	/** One outline. */
	record Outline(String code, String name, Geometry shape) {
	}

}

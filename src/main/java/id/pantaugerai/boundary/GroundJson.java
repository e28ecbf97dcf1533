package id.pantaugerai.boundary;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes outlines as GeoJSON, to the metre. */
final class GroundJson {

	private GroundJson() {
	}

	static String write(boolean schematic, Collection<Ground.Outline> outlines) {
		StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"schematic\":").append(schematic)
			.append(",\"features\":[");
		Iterator<Ground.Outline> each = outlines.iterator();
		while (each.hasNext()) {
			feature(each.next(), json);
			json.append(each.hasNext() ? "," : "");
		}
		return json.append("]}").toString();
	}

	private static void feature(Ground.Outline outline, StringBuilder json) {
		json.append("{\"type\":\"Feature\",\"properties\":{\"code\":\"")
			.append(outline.code())
			.append("\",\"name\":\"")
			.append(escaped(outline.name()))
			.append("\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[");
		Geometry shape = outline.shape();
		boolean first = true;
		for (int part = 0; part < shape.getNumGeometries(); part++) {
			if (shape.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
				json.append(first ? "" : ",");
				polygon(polygon, json);
				first = false;
			}
		}
		json.append("]}}");
	}

	private static void polygon(Polygon polygon, StringBuilder json) {
		json.append('[');
		ring(polygon.getExteriorRing(), json);
		for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
			json.append(',');
			ring(polygon.getInteriorRingN(hole), json);
		}
		json.append(']');
	}

	private static void ring(LineString ring, StringBuilder json) {
		json.append('[');
		boolean first = true;
		for (Coordinate corner : ring.getCoordinates()) {
			json.append(first ? "[" : ",[")
				.append(String.format(Locale.ROOT, "%.5f,%.5f", corner.x, corner.y))
				.append(']');
			first = false;
		}
		json.append(']');
	}

	private static String escaped(String text) {
		return text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c");
	}

}

package id.pantaugerai.boundary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** Turns outlines into the bytes that the database keeps, and back. */
final class Shapes {

	private Shapes() {
	}

	static byte[] written(Geometry outline) {
		return new WKBWriter(2).write(outline);
	}

	static Map<String, Geometry> read(List<BoundaryShape> shapes) {
		Map<String, Geometry> outlines = new TreeMap<>();
		WKBReader reader = new WKBReader();
		for (BoundaryShape shape : shapes) {
			try {
				outlines.put(shape.getKelurahanCode(), reader.read(shape.getOutline()));
			}
			catch (ParseException ex) {
				throw new IllegalStateException("The outline of " + shape.getKelurahanCode() + " is damaged", ex);
			}
		}
		return outlines;
	}

}

package id.pantaugerai.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads coordinates of any depth that GeoJSON knows, and refuses what cannot lie in
 * Indonesia.
 */
class CoordinateReader {

	private static final int MOST_POSITIONS = 400_000;

	/** Lists around the positions of a MultiPolygon. */
	private static final int DEEPEST = 3;

	private static final Envelope INDONESIA = new Envelope(93, 142, -12, 8);

	private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);

	private int positions;

	private int lists;

	Nested read(JsonParser json) {
		if (json.currentToken() != JsonToken.START_ARRAY) {
			json.skipChildren();
			return Nested.of(List.of());
		}
		return array(json, 0);
	}

	private Nested array(JsonParser json, int depth) {
		JsonToken first = json.nextToken();
		if (first.isNumeric()) {
			return Nested.of(position(json));
		}
		if (depth > DEEPEST) {
			throw new BadBoundaryFileException("too-deep");
		}
		List<Nested> parts = new ArrayList<>();
		for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
			if (token != JsonToken.START_ARRAY || ++lists > 2 * MOST_POSITIONS) {
				throw new BadBoundaryFileException("bad-coordinates");
			}
			parts.add(array(json, depth + 1));
		}
		return Nested.of(parts);
	}

	private Coordinate position(JsonParser json) {
		if (++positions > MOST_POSITIONS) {
			throw new BadBoundaryFileException("too-many-positions", MOST_POSITIONS);
		}
		double lon = json.getDoubleValue();
		if (!json.nextToken().isNumeric()) {
			throw new BadBoundaryFileException("bad-coordinates");
		}
		double lat = json.getDoubleValue();
		while (json.nextToken() != JsonToken.END_ARRAY) {
			if (!json.currentToken().isNumeric()) {
				throw new BadBoundaryFileException("bad-coordinates");
			}
		}
		return placed(lon, lat);
	}

	private static Coordinate placed(double lon, double lat) {
		if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
			throw new BadBoundaryFileException("not-finite");
		}
		if (!DEGREES.contains(lon, lat)) {
			boolean swapped = INDONESIA.contains(lat, lon);
			throw new BadBoundaryFileException(swapped ? "swapped" : "projected", shown(lon), shown(lat));
		}
		if (!INDONESIA.contains(lon, lat)) {
			throw new BadBoundaryFileException(INDONESIA.contains(lat, lon) ? "swapped" : "outside", shown(lon),
					shown(lat));
		}
		return new Coordinate(lon, lat);
	}

	/** With a decimal comma, and no more digits than anybody looks for. */
	private static String shown(double number) {
		return BigDecimal.valueOf(number)
			.setScale(4, RoundingMode.HALF_UP)
			.stripTrailingZeros()
			.toPlainString()
			.replace('.', ',');
	}

}

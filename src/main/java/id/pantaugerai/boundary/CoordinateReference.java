package id.pantaugerai.boundary;

import java.util.Locale;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The member {@code crs} of older GeoJSON files: only WGS84 is understood, which is what
 * RFC 7946 asks for.
 */
final class CoordinateReference {

	private CoordinateReference() {
	}

	/** Reads the member, and refuses a file that names another system. */
	static void require(JsonParser json) {
		if (json.currentToken() != JsonToken.START_OBJECT) {
			json.skipChildren();
			return;
		}
		int depth = 1;
		String named = "";
		while (depth > 0) {
			JsonToken token = json.nextToken();
			depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
			if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
				named = json.getString();
			}
		}
		if (!named.isEmpty() && !isWgs84(named)) {
			throw new BadBoundaryFileException("other-crs", named.substring(0, Math.min(60, named.length())));
		}
	}

	private static boolean isWgs84(String name) {
		String plain = name.toUpperCase(Locale.ROOT);
		return plain.endsWith("CRS84") || plain.endsWith(":4326") || plain.equals("WGS84") || plain.equals("NAME");
	}

}

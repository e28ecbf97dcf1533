package id.pantaugerai.boundary;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a GeoJSON FeatureCollection piece by piece, within limits that no file can pass.
 */
class GeoJsonFile {

	private static final int MOST_FEATURES = 20_000;

	private static final int MOST_PROPERTIES = 80;

	private static final JsonFactory JSON = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(24)
			.maxNumberLength(60)
			.maxNameLength(400)
			.maxStringLength(20_000)
			.build())
		.build();

	private final List<Feature> features = new ArrayList<>();

	private final CoordinateReader coordinates = new CoordinateReader();

	private String type = "";

	/**
	 * All features of a file.
	 * @throws BadBoundaryFileException when it cannot be read as such
	 */
	static List<Feature> read(InputStream content) {
		GeoJsonFile file = new GeoJsonFile();
		try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), content)) {
			file.collection(json);
		}
		catch (StreamConstraintsException ex) {
			throw new BadBoundaryFileException("limits");
		}
		catch (JacksonException ex) {
			throw new BadBoundaryFileException("not-json");
		}
		return file.features;
	}

	private void collection(JsonParser json) {
		JsonToken first = json.nextToken();
		if (first != JsonToken.START_OBJECT) {
			throw new BadBoundaryFileException((first != null) ? "not-collection" : "not-json", "-");
		}
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			json.nextToken();
			switch (name) {
				case "type" -> type = Objects.requireNonNullElse(text(json), "");
				case "features" -> features(json);
				case "crs" -> CoordinateReference.require(json);
				default -> json.skipChildren();
			}
		}
		complete(json.nextToken() == null);
	}

	private void complete(boolean ended) {
		if (!type.equals("FeatureCollection")) {
			throw new BadBoundaryFileException("not-collection",
					type.isEmpty() ? "-" : type.substring(0, Math.min(40, type.length())));
		}
		if (!ended) {
			throw new BadBoundaryFileException("not-json");
		}
		if (features.isEmpty()) {
			throw new BadBoundaryFileException("empty");
		}
	}

	private void features(JsonParser json) {
		if (json.currentToken() != JsonToken.START_ARRAY) {
			throw new BadBoundaryFileException("not-collection", "features");
		}
		while (json.nextToken() == JsonToken.START_OBJECT) {
			if (features.size() == MOST_FEATURES) {
				throw new BadBoundaryFileException("too-many-features", MOST_FEATURES);
			}
			feature(json);
		}
		if (json.currentToken() != JsonToken.END_ARRAY) {
			throw new BadBoundaryFileException("not-collection", "features");
		}
	}

	private void feature(JsonParser json) {
		String id = null;
		Map<String, String> properties = new HashMap<>();
		Shape shape = new Shape(null, null);
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			json.nextToken();
			switch (name) {
				case "id" -> id = text(json);
				case "properties" -> properties(json, properties);
				case "geometry" -> shape = geometry(json);
				default -> json.skipChildren();
			}
		}
		features.add(new Feature(features.size() + 1, id, Map.copyOf(properties), shape.type(), shape.coordinates()));
	}

	private static void properties(JsonParser json, Map<String, String> properties) {
		if (json.currentToken() != JsonToken.START_OBJECT) {
			json.skipChildren();
			return;
		}
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName().toLowerCase(Locale.ROOT).strip();
			json.nextToken();
			String value = text(json);
			if (value != null && properties.size() < MOST_PROPERTIES) {
				properties.putIfAbsent(name, value.strip());
			}
		}
	}

	private Shape geometry(JsonParser json) {
		String kind = null;
		Nested nested = null;
		if (json.currentToken() != JsonToken.START_OBJECT) {
			json.skipChildren();
			return new Shape(null, null);
		}
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			json.nextToken();
			switch (name) {
				case "type" -> kind = text(json);
				case "coordinates" -> nested = coordinates.read(json);
				default -> json.skipChildren();
			}
		}
		return new Shape(kind, nested);
	}

	/** A plain value as text; anything else is skipped. */
	private static @Nullable String text(JsonParser json) {
		if (json.currentToken().isStructStart()) {
			json.skipChildren();
			return null;
		}
		return (json.currentToken() == JsonToken.VALUE_NULL) ? null : json.getString();
	}

	private record Shape(@Nullable String type, @Nullable Nested coordinates) {
	}

}

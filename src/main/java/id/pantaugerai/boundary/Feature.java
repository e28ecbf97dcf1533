package id.pantaugerai.boundary;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One feature of a GeoJSON file, as it stands there.
 *
 * @param number its place in the file, from 1 on
 * @param id its own id; null without one
 * @param properties names in lower case, plain values only
 * @param type of its geometry; null without one
 * @param coordinates of its geometry; null without any
 */
record Feature(int number, @Nullable String id, Map<String, String> properties, @Nullable String type,
		@Nullable Nested coordinates) {
}

package id.pantaugerai.boundary;

import java.util.List;

import org.locationtech.jts.geom.Coordinate;

import org.jspecify.annotations.Nullable;

/**
 * The coordinates of a geometry before anybody knows what they mean: a position, or a
 * list of lists.
 */
record Nested(@Nullable Coordinate position, List<Nested> parts) {

	static Nested of(Coordinate position) {
		return new Nested(position, List.of());
	}

	static Nested of(List<Nested> parts) {
		return new Nested(null, parts);
	}

}

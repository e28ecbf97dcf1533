package id.pantaugerai.boundary;

import java.util.Map;

/** Maps of the made-up town. */
public final class Sheets {

	private Sheets() {
	}

	public static MapSheet schematic() {
		return new SheetBuilder(Squares.places(), Map.of()).build();
	}

	public static Ground schematicGround() {
		return GroundBuilder.build(Squares.places(), Map.of());
	}

	public static Ground realGround() {
		return GroundBuilder.build(Squares.places(), Squares.inspect(Squares.town()).shapes());
	}

	public static MapSheet real() {
		return new SheetBuilder(Squares.places(), Squares.inspect(Squares.town()).shapes()).build();
	}

}

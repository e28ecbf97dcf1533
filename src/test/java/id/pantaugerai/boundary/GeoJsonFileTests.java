package id.pantaugerai.boundary;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class GeoJsonFileTests {

	@Test
	void readsFeaturesWhateverTheOrderOfTheirMembers() {
		String geometry = "{\"coordinates\":[[[105.2,-5.4],[105.3,-5.4],[105.3,-5.3],[105.2,-5.4]]],\"type\":\"Polygon\"}";
		List<Feature> features = Squares.read("{\"features\":[{\"geometry\":" + geometry
				+ ",\"properties\":{\"Kode\":\"18.71.01.1003\",\"n\":7,\"x\":{\"y\":[1]},\"z\":null},\"type\":\"Feature\"}],\"type\":\"FeatureCollection\"}");
		assertThat(features).hasSize(1);
		assertThat(features.get(0).properties()).containsOnlyKeys("kode", "n");
		assertThat(features.get(0).type()).isEqualTo("Polygon");
	}

	@Test
	void acceptsThreeDimensionsAndTheUsualReferenceSystem() {
		String file = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},\"features\":["
				+ Squares.feature("", Squares.polygon("[105.2,-5.4,12],[105.3,-5.4,9],[105.3,-5.3,1],[105.2,-5.4,12]"))
				+ "]}";
		assertThat(Squares.read(file)).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("badFiles")
	void refusesWithTheReason(String reason, String file) {
		BadBoundaryFileException refusal = catchThrowableOfType(BadBoundaryFileException.class,
				() -> Squares.read(file));
		assertThat(refusal).isNotNull();
		assertThat(refusal.outcome().reason()).isEqualTo("boundary.refused." + reason);
	}

	static Stream<Arguments> badFiles() {
		String far = "[[[[[[[105.2,-5.4]]]]]]]";
		return Stream.of(Arguments.of("not-json", "bukan json"), Arguments.of("not-json", ""),
				Arguments.of("not-json", "{\"type\":"), Arguments.of("not-json", Squares.town() + "{}"),
				Arguments.of("not-collection", "[]"),
				Arguments.of("not-collection", Squares.feature("", Squares.square(0, 0))),
				Arguments.of("not-collection", "{\"type\":\"FeatureCollection\",\"features\":7}"),
				Arguments.of("empty", Squares.file()), Arguments.of("projected", polygon("[530123.5,9404567.1]")),
				Arguments.of("swapped", polygon("[-5.4,105.2]")), Arguments.of("outside", polygon("[2.35,48.85]")),
				Arguments.of("not-finite", polygon("[1e999,-5.4]")), Arguments.of("not-json", polygon("[NaN,-5.4]")),
				Arguments.of("bad-coordinates", polygon("[105.2]")), Arguments.of("bad-coordinates", polygon("\"a\"")),
				Arguments.of("bad-coordinates", polygon("[105.2,\"a\"]")),
				Arguments.of("too-deep",
						Squares.file(Squares.feature("", "{\"type\":\"Polygon\",\"coordinates\":" + far + "}"))),
				Arguments.of("limits", "{\"a\":" + "[".repeat(5000)),
				Arguments.of("limits", polygon("[" + "1".repeat(5000) + ",1]")), Arguments.of("other-crs",
						"{\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::32748\"}},\"type\":\"FeatureCollection\",\"features\":[]}"));
	}

	@Test
	void refusesMorePositionsThanAnyTownHas() {
		String file = polygon("[105.2,-5.4],".repeat(400_001) + "[105.2,-5.4]");
		BadBoundaryFileException refusal = catchThrowableOfType(BadBoundaryFileException.class,
				() -> Squares.read(file));
		assertThat(refusal.outcome().reason()).isEqualTo("boundary.refused.too-many-positions");
	}

	@Test
	void stopsReadingAtTheLimit() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return ' ';
			}
		};
		BadBoundaryFileException refusal = catchThrowableOfType(BadBoundaryFileException.class,
				() -> GeoJsonFile.read(new LimitedStream(endless, 1024 * 1024)));
		assertThat(refusal.outcome().values()).containsExactly("1");
	}

	private static String polygon(String positions) {
		return Squares.file(Squares.feature("", Squares.polygon(positions)));
	}

}

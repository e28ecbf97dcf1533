package id.pantaugerai.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class GroundTests {

	static final String MAWAR = "18.99.01.1001";

	static final BigDecimal LATITUDE = new BigDecimal("-5.395");

	static final BigDecimal INSIDE = new BigDecimal("105.205");

	static final BigDecimal NEXT_DOOR = new BigDecimal("105.215");

	@Test
	void knowsWhichKelurahanAPointLiesInOnceBoundariesAreImported() {
		Ground real = Sheets.realGround();

		assertThat(real.schematic()).isFalse();
		assertThat(real.holds(MAWAR, LATITUDE, INSIDE)).contains(true);
		assertThat(real.holds(MAWAR, LATITUDE, NEXT_DOOR)).contains(false);
		assertThat(real.holds("18.99.09.1001", LATITUDE, INSIDE)).isEmpty();
	}

	@Test
	void saysNothingOfAPointOnASchematicMap() {
		assertThat(Sheets.schematicGround().holds(MAWAR, LATITUDE, NEXT_DOOR)).isEmpty();
	}

	@Test
	void reachesAsFarAsTheAreaAndALittleBeyond() {
		for (Ground ground : List.of(Sheets.realGround(), Sheets.schematicGround())) {
			assertThat(ground.reaches(LATITUDE, INSIDE)).isTrue();
			assertThat(ground.reaches(LATITUDE, new BigDecimal("105.197"))).isTrue();
			assertThat(ground.reaches(LATITUDE, new BigDecimal("106.2"))).isFalse();
			assertThat(ground.reaches(new BigDecimal("-6.2"), INSIDE)).isFalse();
		}
	}

	@Test
	void reachesLessFarOnceItsRealEdgeIsKnown() {
		assertThat(Sheets.schematicGround().reaches(LATITUDE, new BigDecimal("105.190"))).isTrue();
		assertThat(Sheets.realGround().reaches(LATITUDE, new BigDecimal("105.190"))).isFalse();
	}

	@Test
	void tellsEveryOutlineAsGeoJson() {
		JsonNode json = JsonMapper.shared().readTree(Sheets.realGround().json());

		assertThat(json.get("type").asString()).isEqualTo("FeatureCollection");
		assertThat(json.get("schematic").asBoolean()).isFalse();
		assertThat(json.get("features")).hasSize(4);
		JsonNode first = json.get("features").get(0);
		assertThat(first.at("/properties/code").asString()).isEqualTo(MAWAR);
		assertThat(first.at("/geometry/coordinates/0/0/0/0").asDouble()).isBetween(105.19, 105.23);
	}

	@Test
	void staysSmallHoweverLargeTheAreaIs() {
		List<Place> places = new ArrayList<>();
		for (int number = 0; number < 2000; number++) {
			places.add(new Place("18.%02d.%02d.%04d".formatted(number / 400, number / 20 % 20, number % 20),
					"Nama \"<\"", "18.%02d.%02d".formatted(number / 400, number / 20 % 20), "Kecamatan",
					105 + number % 50 * 0.01, -5 - number / 50 * 0.01));
		}
		Ground ground = GroundBuilder.build(places, Map.of());

		assertThat(JsonMapper.shared().readTree(ground.json()).get("features")).hasSize(100);
		assertThat(ground.json()).hasSizeLessThan(600_000);
		assertThat(Sheets.schematicGround().json()).hasSizeLessThan(20_000);
	}

	@Test
	void drawsTheKelurahanWithItsPointOnASmallMap() {
		PlaceMap map = Sheets.realGround().around(MAWAR, LATITUDE, INSIDE).orElseThrow();

		assertThat(map.cells()).filteredOn(PlaceMap.Cell::own).hasSize(1);
		assertThat(map.names()).extracting(CityMap.Line::text).contains("Mawar");
		assertThat(map.outside()).isFalse();
		assertThat(map.pin()).isEqualTo(new PlaceMap.Pin(210, 150));
		assertThat(Sheets.realGround().around(MAWAR, LATITUDE, NEXT_DOOR).orElseThrow().outside()).isTrue();
		assertThat(Sheets.schematicGround().around(MAWAR, null, null).orElseThrow().pin()).isNull();
		assertThat(Sheets.realGround().around("18.71.01.1001", LATITUDE, INSIDE)).isEmpty();
	}

}

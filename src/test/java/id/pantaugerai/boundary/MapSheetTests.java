package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import id.pantaugerai.chart.Shade;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;

class MapSheetTests {

	@Test
	void drawsOneCellForEachKelurahan() {
		MapSheet sheet = new SheetBuilder(places(126, 20), Map.of()).build();
		CityMap map = sheet.paint(paint(Map.of()));
		assertThat(sheet.level()).isEqualTo(MapLevel.KELURAHAN);
		assertThat(map.schematic()).isTrue();
		assertThat(map.cells()).hasSize(126).allMatch((cell) -> cell.path().matches("(M\\d+ \\d+l[-\\d ]+z)+"));
		assertThat(map.borders()).hasSize(20);
		assertThat(map.names()).isNotEmpty();
	}

	@Test
	void staysOnThePaper() {
		CityMap map = new SheetBuilder(places(126, 20), Map.of()).build().paint(paint(Map.of()));
		Pattern start = Pattern.compile("M(\\d+) (\\d+)");
		for (CityMap.Cell cell : map.cells()) {
			start.matcher(cell.path()).results().forEach((found) -> {
				assertThat(Integer.parseInt(found.group(1))).isBetween(0, 640);
				assertThat(Integer.parseInt(found.group(2))).isBetween(0, 680);
			});
		}
	}

	@Test
	void isTheSameEveryTime() {
		MapPaint paint = paint(Map.of());
		assertThat(new SheetBuilder(places(60, 6), Map.of()).build().paint(paint))
			.isEqualTo(new SheetBuilder(places(60, 6), Map.of()).build().paint(paint));
	}

	@Test
	void drawsKecamatanWhereKelurahanAreTooMany() {
		MapSheet sheet = new SheetBuilder(places(2000, 90), Map.of()).build();
		assertThat(sheet.level()).isEqualTo(MapLevel.KECAMATAN);
		assertThat(sheet.codes()).hasSize(90).allMatch((code) -> code.length() == 8);
	}

	@Test
	void drawsHoweverFewThereAre() {
		for (int count = 0; count < 4; count++) {
			CityMap map = new SheetBuilder(places(count, 1), Map.of()).build().paint(paint(Map.of()));
			assertThat(map.cells()).hasSize(count).allMatch((cell) -> cell.path().startsWith("M"));
		}
	}

	@Test
	void givesTwoOnTheSamePointACellEach() {
		Place one = places(1, 1).get(0);
		Place twin = new Place("18.99.01.1999", "Kembar", one.kecamatanCode(), one.kecamatan(), one.lon(), one.lat());
		CityMap map = new SheetBuilder(List.of(one, twin), Map.of()).build().paint(paint(Map.of()));
		assertThat(map.cells()).extracting(CityMap.Cell::path).doesNotHaveDuplicates().doesNotContain("");
	}

	@Test
	void drawsRealShapesAndADiscWhereOneIsMissing() {
		Map<String, Geometry> shapes = Squares.inspect(Squares.town()).shapes();
		shapes.remove("18.99.01.1001");
		CityMap map = new SheetBuilder(Squares.places(), shapes).build().paint(paint(Map.of()));
		assertThat(map.schematic()).isFalse();
		assertThat(map.cells()).hasSize(4).allMatch((cell) -> !cell.path().isEmpty());
		assertThat(map.borders()).hasSize(2);
	}

	@Test
	void putsTheSignOnItsCellAndKeepsNamesClearOfIt() {
		CellFace face = new CellFace(Shade.T3, "Kel. Mawar: kritis", "/kelurahan/18.99.01.1001", MapMark.KRITIS);
		CityMap map = new SheetBuilder(Squares.places(), Map.of()).build().paint(paint(Map.of("18.99.01.1001", face)));
		CityMap.Sign sign = map.signs().get(0);
		assertThat(map.names()).isNotEmpty()
			.noneMatch((line) -> Math.abs(line.x() - sign.x()) < 13 && Math.abs(line.y() - sign.y()) < 13);
		assertThat(sign.transform()).isEqualTo("translate(" + sign.x() + " " + sign.y() + ")");
	}

	@Test
	void shortensLongNames() {
		assertThat(Names.shortened("Tanjung Karang Barat")).isEqualTo("Tj. Karang Barat");
		assertThat(Names.shortened("Teluk Betung Timur")).isEqualTo("Tl. Betung Timur");
		assertThat(Names.shortened("Tanjung Senang")).isEqualTo("Tanjung Senang");
	}

	private static MapPaint paint(Map<String, CellFace> faces) {
		return new MapPaint("m", "Peta", "Warna.", faces, List.of());
	}

	private static List<Place> places(int count, int kecamatan) {
		Random random = new Random(7);
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String district = "18.99.%02d".formatted(i % kecamatan);
			places.add(new Place(district + "." + (1000 + i), "K" + i, district, "Kecamatan " + i % kecamatan,
					105.2 + (i % kecamatan) * 0.01 + random.nextDouble() * 0.01, -5.4 + random.nextDouble() * 0.1));
		}
		return places;
	}

}

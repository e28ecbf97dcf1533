package id.pantaugerai.boundary;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class InspectorTests {

	@Test
	void matchesByCodeByNameByAliasAndByKecamatan() {
		Inspection inspection = Squares.inspect(Squares.town());
		assertThat(inspection.shapes()).containsOnlyKeys("18.99.01.1001", "18.99.01.1002", "18.99.02.1001",
				"18.99.02.1002");
		assertThat(inspection.remarks()).isEmpty();
	}

	@Test
	void readsCodesWithoutPoints() {
		assertThat(inspect("\"KODE_DESA\":\"1899021001\"", Squares.square(0, 1)).shapes())
			.containsOnlyKeys("18.99.02.1001");
	}

	@Test
	void leavesAnAmbiguousNameAlone() {
		Inspection inspection = inspect("\"nama\":\"Mawar\"", Squares.square(0, 0));
		assertThat(inspection.shapes()).isEmpty();
		assertThat(kinds(inspection)).contains(FindingKind.AMBIGUOUS);
	}

	@Test
	void namesWhatItCannotMatchAndWhatIsMissing() {
		Inspection inspection = inspect("\"nama\":\"Atlantis\"", Squares.square(0, 0));
		assertThat(inspection.remarks().get(0).subject()).isEqualTo("Atlantis (#1)");
		assertThat(kinds(inspection)).containsOnlyOnce(FindingKind.UNMATCHED).contains(FindingKind.MISSING);
	}

	@Test
	void doesNotMatchTheNameOfAnotherKecamatan() {
		Inspection inspection = inspect("\"nama\":\"Melati\",\"kecamatan\":\"Kota Lama\"", Squares.square(1, 0));
		assertThat(kinds(inspection)).contains(FindingKind.UNMATCHED);
	}

	@Test
	void isBlockedByTwoOutlinesForOneKelurahan() {
		String file = Squares.file(Squares.feature("\"nama\":\"Melati\"", Squares.square(1, 0)),
				Squares.feature("\"kode\":\"18.99.01.1002\"", Squares.square(0, 0)));
		assertThat(Squares.inspect(file).blocked()).isTrue();
	}

	@Test
	void isBlockedByOneOutlineForTwoKelurahan() {
		String file = Squares.file(Squares.feature("\"nama\":\"Melati\"", Squares.square(1, 0)),
				Squares.feature("\"kode\":\"18.99.01.1001\"", Squares.square(1, 0)));
		assertThat(Squares.inspect(file).blocked()).isTrue();
	}

	@Test
	void mendsASmallCrossing() {
		String nick = "[105.2,-5.4],[105.21,-5.4],[105.21,-5.39],[105.2051,-5.39],[105.2049,-5.3899],[105.2049,-5.39],[105.2051,-5.3899],[105.2,-5.39],[105.2,-5.4]";
		Inspection inspection = inspect("\"kode\":\"18.99.01.1001\"", Squares.polygon(nick));
		assertThat(kinds(inspection)).contains(FindingKind.FIXED);
		assertThat(inspection.shapes().values()).hasSize(1).allMatch(Geometry::isValid);
	}

	@Test
	void givesUpOnABowTieAndOnALine() {
		String bow = "[105.2,-5.4],[105.21,-5.39],[105.21,-5.4],[105.2,-5.39],[105.2,-5.4]";
		assertThat(kinds(inspect("\"nama\":\"Melati\"", Squares.polygon(bow)))).contains(FindingKind.BROKEN);
		assertThat(kinds(inspect("\"nama\":\"Melati\"", "{\"type\":\"Point\",\"coordinates\":[105.2,-5.4]}")))
			.contains(FindingKind.NOT_AN_AREA);
		assertThat(kinds(inspect("\"nama\":\"Melati\"", "null"))).contains(FindingKind.NOT_AN_AREA);
	}

	@Test
	void refusesAShapeFarFromItsKelurahan() {
		assertThat(kinds(inspect("\"nama\":\"Melati\"", Squares.square(100, 0)))).contains(FindingKind.FAR_AWAY);
	}

	@Test
	void isNotKeptBusyByAStarOfManyCrossings() {
		String star = IntStream.rangeClosed(0, 20_001).mapToObj((i) -> {
			double turn = Math.PI * 2 * i * 10_000 / 20_001;
			return "[" + (105.21 + Math.cos(turn) / 100) + "," + (-5.39 + Math.sin(turn) / 100) + "]";
		}).collect(Collectors.joining(","));
		assertTimeout(Duration.ofSeconds(20),
				() -> assertThat(kinds(inspect("\"nama\":\"Melati\"", Squares.polygon(star))))
					.contains(FindingKind.BROKEN));
	}

	@Test
	void boundsWhatItRemembers() {
		String[] many = IntStream.range(0, 5000)
			.mapToObj((i) -> Squares.feature("\"nama\":\"" + "<b>x</b>".repeat(40) + i + "\"", Squares.square(0, 0)))
			.toArray(String[]::new);
		List<Remark> remarks = Squares.inspect(Squares.file(many)).remarks();
		assertThat(remarks).hasSizeLessThanOrEqualTo(400).allMatch((remark) -> remark.subject().length() <= 160);
	}

	@Test
	void isNotKeptBusyByAComb() {
		Feature feature = Squares.read(Squares.file(Squares.feature("", comb(9_000)))).get(0);
		assertTimeout(Duration.ofSeconds(20), () -> assertThatExceptionOfType(BadBoundaryFileException.class)
			.isThrownBy(() -> new Mender().area(feature)));
	}

	@Test
	void drawsAFewRoughCombs() {
		Inspection inspection = inspect("\"kode\":\"18.99.01.1001\"", comb(1_500));
		MapPaint paint = new MapPaint("m", "Peta", "", Map.of(), List.of());
		assertThat(new SheetBuilder(Squares.places(), inspection.shapes()).build().paint(paint).cells()).hasSize(4);
	}

	private static Inspection inspect(String properties, String geometry) {
		return Squares.inspect(Squares.file(Squares.feature(properties, geometry)));
	}

	private static List<FindingKind> kinds(Inspection inspection) {
		return inspection.remarks().stream().map(Remark::kind).toList();
	}

	/** Teeth from one side of the town to the other, a little askew. */
	private static String comb(int teeth) {
		StringBuilder corners = new StringBuilder();
		for (int i = 0; i < teeth; i++) {
			double along = i * 0.02 / teeth;
			double across = (i % 2 == 0) ? 0.001 : 0.019;
			corners.append(corner(along + across / 2, across - along / 2)).append(',');
		}
		return Squares.polygon(corners + corner(0.02, -0.012) + "," + corner(0, -0.002));
	}

	private static String corner(double x, double y) {
		return "[" + (105.2 + x) + "," + (-5.4 + y) + "]";
	}

}

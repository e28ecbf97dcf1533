package id.pantaugerai.land.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import id.pantaugerai.kelurahan.KelurahanSummary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceGroupTests {

	@Test
	void offersEveryKelurahanOfACity() {
		assertThat(PlaceGroup.around(null, places(PlaceGroup.MANY))).hasSize(5)
			.allSatisfy((group) -> assertThat(group.kelurahan()).hasSize(100));
	}

	@Test
	void offersOfVeryManyOnlyThoseOfTheKecamatanThatIsChosen() {
		List<PlaceGroup> groups = PlaceGroup.around("18.71.02.1007", places(PlaceGroup.MANY + 100));

		assertThat(groups).extracting((group) -> group.kelurahan().size()).containsExactly(0, 100, 0, 0, 0, 0);
		assertThat(PlaceGroup.name(groups, "18.71.02.1007")).isEqualTo("Kel. Uji 107");
		assertThat(PlaceGroup.name(groups, "18.71.04")).isEqualTo("Kec. Uji 4");
	}

	private static List<KelurahanSummary> places(int count) {
		return IntStream.range(0, count).mapToObj((number) -> {
			String kecamatan = "18.71.%02d".formatted(number / 100 + 1);
			return new KelurahanSummary("%s.%d".formatted(kecamatan, 1000 + number % 100), "Uji " + number, "UJI",
					kecamatan, "Uji " + (number / 100 + 1), BigDecimal.ZERO, BigDecimal.ZERO);
		}).toList();
	}

}

package id.pantaugerai.kelurahan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceChoiceTests {

	@Test
	void offersEveryKelurahanOfACity() {
		PlaceChoice choice = PlaceChoice.of(List.of(row("18.71.01", "18.71.01.1001", true),
				row("18.71.01", "18.71.01.1002", true), row("18.71.02", "18.71.02.1001", true)));

		assertThat(choice.whole()).isTrue();
		assertThat(choice.groups()).extracting((group) -> group.kelurahan().size()).containsExactly(2, 1);
		assertThat(choice.holds("18.71.02.1001")).isTrue();
		assertThat(choice.holds(null)).isFalse();
	}

	@Test
	void offersOfVeryManyOnlyThoseOfTheKecamatanThatIsChosen() {
		PlaceChoice choice = PlaceChoice
			.of(List.of(row("18.71.01", null, false), row("18.71.02", "18.71.02.1007", false)));

		assertThat(choice.whole()).isFalse();
		assertThat(choice.isOpen()).isTrue();
		assertThat(choice.groups()).extracting(choice::opens).containsExactly(false, true);
		assertThat(choice.name("18.71.02.1007"))
			.isEqualTo(new PlaceChoice.Name("kelurahan.kelurahan", "Uji 18.71.02.1007"));
		assertThat(choice.name("18.71.01")).isEqualTo(new PlaceChoice.Name("kelurahan.kecamatan", "Kec 18.71.01"));
		assertThat(choice.name("18.71.01.1001")).isNull();
	}

	@Test
	void opensNothingBeforeAKecamatanIsChosen() {
		assertThat(Places.CLOSED.isOpen()).isFalse();
		assertThat(PlaceChoice.of(List.of()).isEmpty()).isTrue();
	}

	private static PlaceRow row(String kecamatan, @Nullable String code, boolean few) {
		return new PlaceRow(kecamatan, "Kec " + kecamatan, code, (code != null) ? "Uji " + code : null, few);
	}

}

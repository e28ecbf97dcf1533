package id.pantaugerai.kelurahan;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TerritoryLevelTests {

	private static final String KEDATON = "18.71.01.1003";

	@Test
	void findsTheTerritoriesAroundAKelurahan() {
		assertThat(TerritoryLevel.KECAMATAN.of(KEDATON)).isEqualTo("18.71.01");
		assertThat(TerritoryLevel.KOTA.of(KEDATON)).isEqualTo("18.71");
		assertThat(TerritoryLevel.PROVINSI.of(KEDATON)).isEqualTo("18");
	}

	@Test
	void leavesWhatIsWiderAsItIs() {
		assertThat(TerritoryLevel.KECAMATAN.of("18.71.01")).isEqualTo("18.71.01");
		assertThat(TerritoryLevel.KECAMATAN.of("18")).isEqualTo("18");
	}

	@Test
	void knowsWhichLevelACodeNames() {
		assertThat(TerritoryLevel.KOTA.names("18.71")).isTrue();
		assertThat(TerritoryLevel.KOTA.names("18")).isFalse();
		assertThat(TerritoryLevel.KECAMATAN.names(KEDATON)).isFalse();
	}

}

package id.pantaugerai.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.AvailableLand;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.Policies;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MatcherTests {

	static final KelurahanSummary OWN = place("18.71.01.1005", "-5.400");

	static final KelurahanSummary NEARER = place("18.71.01.1004", "-5.410");

	@Test
	void leavesAParcelToItsOwnKelurahanThoughANeighbourIsNearer() {
		assertThat(pairs(List.of(OWN, NEARER))).containsExactly(OWN.code());
	}

	@Test
	void givesItToTheNeighbourWhereItsOwnHasLand() {
		assertThat(pairs(List.of(NEARER))).containsExactly(NEARER.code());
	}

	private static List<String> pairs(List<KelurahanSummary> takers) {
		LandFacts good = LandAssets.good(OWN.code());
		Lot lot = new Lot(OWN.code(), null, new BigDecimal("-5.409"), OWN.longitude(), good.lot().areaM2());
		AvailableLand parcel = new AvailableLand(1, 1,
				new LandFacts(good.ownership(), good.title(), lot, good.condition(), false, null));
		Map<String, KelurahanSummary> places = List.of(OWN, NEARER)
			.stream()
			.collect(Collectors.toMap(KelurahanSummary::code, Function.identity()));
		Supply supply = new Supply(List.of(parcel), places, Policies.judgeOn(LocalDate.of(2026, 2, 12)), 3000);
		return new Matcher(supply, 4, Set.of()).pair(takers).stream().map(Pairing::kelurahanCode).toList();
	}

	private static KelurahanSummary place(String code, String latitude) {
		return new KelurahanSummary(code, code, code, code.substring(0, 8), "Kedaton", new BigDecimal(latitude),
				new BigDecimal("105.250"));
	}

}

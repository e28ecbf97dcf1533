package id.pantaugerai.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.AvailableLand;
import id.pantaugerai.land.LandSupply;
import id.pantaugerai.suitability.SuitabilityService;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Gathers the parcels of an area, judged by the policies of today. */
@Component
@RequiredArgsConstructor
class Supplies {

	private final LandSupply land;

	private final KelurahanService kelurahan;

	private final SuitabilityService suitability;

	private final MatchingSettings settings;

	private final Clock clock;

	Supply of(List<AvailableLand> parcels, Map<String, KelurahanSummary> places) {
		return new Supply(parcels, places, suitability.judgeOn(LocalDate.now(clock)), settings.reachM());
	}

	/** The parcels in reach of a kelurahan that an officer may ask for. */
	Supply around(KelurahanSummary place, Scope scope) {
		List<AvailableLand> parcels = land.around(place.code(), Supply.around(Spot.of(place), settings.reachM()),
				scope);
		return of(parcels, kelurahan
			.findAll(parcels.stream().map((land) -> land.facts().lot().kelurahanCode()).collect(Collectors.toSet())));
	}

	Map<String, KelurahanSummary> places(Scope scope) {
		return kelurahan.findAll(scope.areaPattern())
			.stream()
			.collect(Collectors.toMap(KelurahanSummary::code, Function.identity()));
	}

}

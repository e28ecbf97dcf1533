package id.pantaugerai.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

	private final Map<String, Gathered> kept = new ConcurrentHashMap<>();

	Supply of(List<AvailableLand> parcels, Map<String, KelurahanSummary> places) {
		return new Supply(parcels, places, suitability.judgeOn(LocalDate.now(clock)), settings.reachM());
	}

	/** The parcels that an officer may ask for. */
	Supply within(Scope scope) {
		return of(land.available(scope), places(scope));
	}

	/** The same, gathered once for each state of the register. */
	Supply keptWithin(Scope scope) {
		String state = "%s/%d/%s".formatted(land.assetsVersion(), suitability.version(), LocalDate.now(clock));
		Gathered last = kept.get(scope.area());
		if (last == null || !last.state().equals(state)) {
			last = new Gathered(state, within(scope));
			kept.put(scope.area(), last);
		}
		return last.supply();
	}

	Map<String, KelurahanSummary> places(Scope scope) {
		return kelurahan.findAll(scope.areaPattern())
			.stream()
			.collect(Collectors.toMap(KelurahanSummary::code, Function.identity()));
	}

	/** What was gathered of an area, and from which state of the register. */
	private record Gathered(String state, Supply supply) {
	}

}

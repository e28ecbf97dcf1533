package id.pantaugerai.discipline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who of an officer's area reported a week, and when. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DisciplineService {

	private final DisciplineQueries queries;

	private final KelurahanService kelurahan;

	private final Clock clock;

	/** The week that runs. */
	public Week current() {
		return Week.of(Zone.dateOf(clock.instant()));
	}

	/**
	 * Who reported a week; late reports count from when they come in.
	 * @throws NotFoundException when the week has not begun
	 */
	public WeekDiscipline of(Scope scope, Week week) {
		Instant now = clock.instant();
		if (Zone.startOf(week.monday()).isAfter(now)) {
			throw new NotFoundException("week " + week + " has not begun");
		}
		return new WeekDiscipline(week, week.end().isAfter(now), now,
				kecamatan(scope.areaPattern(), queries.arrivals(scope.areaPattern(), week)));
	}

	/** Who of an area reported a week, as it was known before an instant. */
	public WeekDiscipline told(String areaPattern, Week week, Instant asOf) {
		List<Arrival> known = queries.arrivals(areaPattern, week)
			.stream()
			.filter((arrival) -> arrival.recordedAt().isBefore(asOf))
			.toList();
		return new WeekDiscipline(week, week.end().isAfter(asOf), asOf, kecamatan(areaPattern, known));
	}

	private List<KecamatanWeek> kecamatan(String areaPattern, List<Arrival> known) {
		Map<String, List<Arrival>> arrivals = known.stream().collect(Collectors.groupingBy(Arrival::kelurahanCode));
		Map<String, List<KelurahanWeek>> rows = kelurahan.findAll(areaPattern)
			.stream()
			.map((place) -> new KelurahanWeek(place, arrivals.getOrDefault(place.code(), List.of())))
			.collect(Collectors.groupingBy((row) -> row.place().kecamatanCode()));
		return kelurahan.findAllKecamatan(areaPattern)
			.stream()
			.map((place) -> new KecamatanWeek(place, rows.getOrDefault(place.code(), List.of())))
			.toList();
	}

	/**
	 * The same, of which one kecamatan is asked for.
	 * @throws id.pantaugerai.shared.ForbiddenException when it lies outside the officer's
	 * area
	 */
	public WeekDiscipline of(Scope scope, Week week, String kecamatanCode) {
		scope.requireArea(kecamatanCode);
		return of(scope, week);
	}

}

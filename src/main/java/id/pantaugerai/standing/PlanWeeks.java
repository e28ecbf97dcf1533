package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.pantaugerai.gerai.PlanCurve;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Sums the plans of a kecamatan's gerai, week by week, until the last of them is 100. */
@Component
@RequiredArgsConstructor
class PlanWeeks {

	private final FactsQueries facts;

	/** PV summed over the gerai of an area at the end of each week, by Monday. */
	Map<LocalDate, BigDecimal> of(String areaPattern, Horizon horizon) {
		AreaPlans plans = new AreaPlans(facts.milestonesOfArea(areaPattern));
		return sum(facts.ofArea(areaPattern, horizon)
			.stream()
			.map(plans::of)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList());
	}

	static Map<LocalDate, BigDecimal> sum(List<PlanCurve> curves) {
		Map<LocalDate, BigDecimal> sums = new TreeMap<>();
		curves.stream().map(PlanCurve::startOn).min(LocalDate::compareTo).ifPresent((first) -> {
			LocalDate last = curves.stream().map(PlanCurve::finishOn).max(LocalDate::compareTo).orElse(first);
			Collection<List<PlanCurve>> alike = curves.stream()
				.collect(Collectors.groupingBy((curve) -> List.of(curve.startOn(), curve.pace())))
				.values();
			for (Week week = Week.of(first); !week.monday().isAfter(last); week = week.next()) {
				sums.put(week.monday(), sum(alike, week.sunday()));
			}
		});
		return sums;
	}

	private static BigDecimal sum(Collection<List<PlanCurve>> alike, LocalDate day) {
		return alike.stream()
			.map((curves) -> curves.get(0).at(day).multiply(BigDecimal.valueOf(curves.size())))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}

package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.pantaugerai.gerai.MilestonePlan;
import id.pantaugerai.gerai.PlanCurve;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what was planned, as it was known at any past instant. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class PlanHistory {

	private static final BigDecimal DONE = BigDecimal.valueOf(100);

	private final FactsQueries facts;

	/** The plans of a week, as it is told. */
	public WeekPlans told(PastWeek past) {
		List<Planned> plans = past.sites().stream().flatMap((site) -> Planned.of(site.facts(), site.curve())).toList();
		return new WeekPlans(PlanWeeks.sum(plans.stream().map(Planned::curve).toList()),
				facts.weeklySums(past.areaPattern(), past.week().previous()), due(plans, past.week().next()));
	}

	private List<DueMilestone> due(List<Planned> plans, Week week) {
		Map<Long, BigDecimal> percents = facts.percents(plans.stream()
			.filter((plan) -> plan.due(week).findAny().isPresent())
			.map((plan) -> plan.facts().reportId())
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList());
		return plans.stream()
			.flatMap((plan) -> plan.due(week).map((milestone) -> plan.tell(milestone, percents.get(milestone.id()))))
			.filter((due) -> due.percent() == null || due.percent().compareTo(DONE) < 0)
			.sorted(Comparator.comparing(DueMilestone::dueOn).thenComparing(DueMilestone::id))
			.toList();
	}

	/** A gerai with its plan. */
	private record Planned(Facts facts, PlanCurve curve) {

		static Stream<Planned> of(Facts facts, @Nullable PlanCurve curve) {
			return (curve != null) ? Stream.of(new Planned(facts, curve)) : Stream.empty();
		}

		Stream<MilestonePlan> due(Week week) {
			return curve.milestones().stream().filter((milestone) -> Week.of(curve.finishOn(milestone)).equals(week));
		}

		DueMilestone tell(MilestonePlan milestone, @Nullable BigDecimal percent) {
			return new DueMilestone(milestone.id(), facts.kelurahanCode(), facts.kelurahan(), facts.kecamatan(),
					milestone.name(), curve.finishOn(milestone), percent);
		}

	}

}

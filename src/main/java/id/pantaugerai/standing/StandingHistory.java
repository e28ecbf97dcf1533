package id.pantaugerai.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.target.TargetService;
import id.pantaugerai.target.TargetSummary;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes where every kelurahan stood at any past instant, from the append-only
 * history alone.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class StandingHistory {

	/** Later than anything that will ever be recorded: all that is known. */
	static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

	private final FactsQueries facts;

	private final TargetService targets;

	private final Clock clock;

	/**
	 * Every kelurahan of an area at the end of a week, by code; the figures hold for its
	 * Sunday. For the week that still runs: as of now, for today.
	 */
	public List<Standing> atEndOf(Week week, String areaPattern) {
		Instant now = clock.instant();
		boolean over = !week.end().isAfter(now);
		return over ? at(areaPattern, Horizon.at(week.end()), week.sunday()) : today(areaPattern);
	}

	/**
	 * Every kelurahan of an area in a week as it was known before an instant, by code.
	 * What came in after the week's end counts when it tells of the week itself; while
	 * the week runs, the figures hold for the day of the instant.
	 */
	public PastWeek told(Week week, String areaPattern, Instant asOf) {
		return told(week, areaPattern, asOf, plans(areaPattern));
	}

	/** The week before another, as it was known before an instant. */
	public PastWeek before(PastWeek later, Instant asOf) {
		return told(later.week().previous(), later.areaPattern(), asOf, later.plans());
	}

	private PastWeek told(Week week, String areaPattern, Instant asOf, AreaPlans plans) {
		Horizon horizon = Horizon.of(week, asOf);
		return PastWeek.of(week, areaPattern, plans, facts.ofArea(areaPattern, horizon),
				rules(Horizon.dayOf(week, asOf), horizon.over()));
	}

	/** Every kelurahan of an area today, with all that is known, by code. */
	List<Standing> today(String areaPattern) {
		return at(areaPattern, Horizon.at(EVER), Zone.dateOf(clock.instant()));
	}

	private List<Standing> at(String areaPattern, Horizon horizon, LocalDate day) {
		StandingRules rules = rules(day, horizon.over());
		AreaPlans plans = plans(areaPattern);
		return facts.ofArea(areaPattern, horizon).stream().map((found) -> rules.judge(found, plans.of(found))).toList();
	}

	private AreaPlans plans(String areaPattern) {
		return new AreaPlans(facts.milestonesOfArea(areaPattern));
	}

	/** The rules of a day, against the target known before an instant. */
	StandingRules rules(LocalDate day, Instant asOf) {
		return new StandingRules(day, targets.asOf(asOf).map(TargetSummary::date).orElse(null));
	}

}

package id.pantaugerai.standing;

import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.gerai.PlanCurve;
import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * Every kelurahan of an area in a week as it was known before an instant. Its facts are
 * asked for once, whatever is told from them.
 */
public final class PastWeek {

	private final Week week;

	private final String areaPattern;

	private final AreaPlans plans;

	private final List<Site> sites;

	private PastWeek(Week week, String areaPattern, AreaPlans plans, List<Site> sites) {
		this.week = week;
		this.areaPattern = areaPattern;
		this.plans = plans;
		this.sites = List.copyOf(sites);
	}

	static PastWeek of(Week week, String areaPattern, AreaPlans plans, List<Facts> facts, StandingRules rules) {
		List<Site> sites = new ArrayList<>();
		for (Facts found : facts) {
			PlanCurve curve = plans.of(found);
			sites.add(new Site(found, curve, rules.judge(found, curve)));
		}
		return new PastWeek(week, areaPattern, plans, sites);
	}

	/** Which. */
	public Week week() {
		return week;
	}

	/** Where every kelurahan stood, by code. */
	public List<Standing> standings() {
		return sites.stream().map(Site::standing).toList();
	}

	String areaPattern() {
		return areaPattern;
	}

	AreaPlans plans() {
		return plans;
	}

	List<Site> sites() {
		return sites;
	}

	/** One kelurahan: what history tells, what was planned, and what follows. */
	record Site(Facts facts, @Nullable PlanCurve curve, Standing standing) {
	}

}

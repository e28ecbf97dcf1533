package id.pantaugerai.suitability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges land by the policies in force on one day. They are read once, so that a judge
 * may look at any number of parcels.
 */
public final class Judge {

	private final List<Policy> inForce;

	Judge(List<Policy> inForce) {
		this.inForce = inForce;
	}

	/** The policies by which is judged, one a level at most, the national one first. */
	public List<Policy> policies() {
		return inForce;
	}

	/** What may be said of a piece of land, criterion by criterion. */
	public Verdict judge(LandFacts facts) {
		return new Verdict(Arrays.stream(Criterion.values()).map((criterion) -> finding(criterion, facts)).toList());
	}

	/** What each policy in force asks. */
	public List<PolicyRules> rules() {
		return inForce.stream().map(Policy::rules).toList();
	}

	private Finding finding(Criterion criterion, LandFacts facts) {
		return new Finding(criterion, inForce.stream().flatMap((policy) -> opinion(policy, criterion, facts)).toList());
	}

	private static Stream<Opinion> opinion(Policy policy, Criterion criterion, LandFacts facts) {
		Strictness strictness = policy.rules().asks().get(criterion);
		if (strictness == null) {
			return Stream.empty();
		}
		return Stream.of(Questions.ask(criterion, facts, policy.rules()).weighed(policy.name(), strictness));
	}

}

package id.pantaugerai.suitability;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be said of a piece of land, criterion by criterion: explained, never a bare
 * score.
 *
 * @param findings one a criterion, in the order of the criteria
 */
public record Verdict(List<Finding> findings) {

	public Verdict {
		findings = List.copyOf(findings);
	}

	/** The gravest of all outcomes. */
	public Outcome outcome() {
		return findings.stream().map(Finding::outcome).max(Comparator.naturalOrder()).orElse(Outcome.UNKNOWN);
	}

	/** Whether nothing known speaks against it; what is unknown does not. */
	public boolean eligible() {
		return count(Outcome.NOT_MET) == 0;
	}

	/** What is plainly met. */
	public List<Finding> met() {
		return findings.stream().filter((finding) -> finding.outcome() == Outcome.MET).toList();
	}

	/** What is not plainly met, the gravest first. */
	public List<Finding> attention() {
		return findings.stream()
			.filter((finding) -> finding.outcome() != Outcome.MET)
			.sorted(Comparator.comparing(Finding::outcome).reversed())
			.toList();
	}

	/** How many criteria came out so. */
	public long count(Outcome outcome) {
		return criteria(outcome).size();
	}

	/** The criteria that came out so, in their order. */
	public List<Criterion> criteria(Outcome outcome) {
		return findings.stream().filter((finding) -> finding.outcome() == outcome).map(Finding::criterion).toList();
	}

	/** The criteria that are not plainly met, by outcome, the gravest first. */
	public Map<Outcome, List<Criterion>> reservations() {
		Map<Outcome, List<Criterion>> reservations = new LinkedHashMap<>();
		for (Outcome outcome : List.of(Outcome.NOT_MET, Outcome.WARNING, Outcome.UNKNOWN)) {
			if (count(outcome) > 0) {
				reservations.put(outcome, criteria(outcome));
			}
		}
		return reservations;
	}

}

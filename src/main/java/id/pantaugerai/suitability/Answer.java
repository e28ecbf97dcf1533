package id.pantaugerai.suitability;

import java.util.ArrayList;
import java.util.List;

/**
 * What the facts say to one criterion, before a policy weighs it.
 *
 * @param outcome as if the criterion were required
 * @param reason the key of the reason, without its common beginning
 * @param arguments of the reason
 */
record Answer(Outcome outcome, String reason, List<String> arguments) {

	private static final String WORDS = "suitability.reason.";

	static Answer met(String reason, String... arguments) {
		return met(reason, List.of(arguments));
	}

	static Answer met(String reason, List<String> arguments) {
		return new Answer(Outcome.MET, reason, arguments);
	}

	static Answer unknown(String reason, String... arguments) {
		return new Answer(Outcome.UNKNOWN, reason, List.of(arguments));
	}

	static Answer caution(String reason, String... arguments) {
		return new Answer(Outcome.WARNING, reason, List.of(arguments));
	}

	static Answer failed(String reason, String... arguments) {
		return new Answer(Outcome.NOT_MET, reason, List.of(arguments));
	}

	static Answer failed(String reason, List<String> arguments, String... more) {
		List<String> all = new ArrayList<>(arguments);
		all.addAll(List.of(more));
		return new Answer(Outcome.NOT_MET, reason, all);
	}

	/** What a policy makes of it. */
	Opinion weighed(PolicyName policy, Strictness strictness) {
		boolean softened = outcome == Outcome.NOT_MET && strictness == Strictness.ADVISED;
		return new Opinion(policy, softened ? Outcome.WARNING : outcome, WORDS + reason, arguments);
	}

}

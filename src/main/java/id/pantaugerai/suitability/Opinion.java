package id.pantaugerai.suitability;

import java.util.List;

/**
 * What one dated policy says of a piece of land by one criterion.
 *
 * @param policy the policy
 * @param outcome how the land fares by it
 * @param reason the key of the reason in words, {@code suitability.reason.…}
 * @param arguments of the reason: text ready to be shown
 */
public record Opinion(PolicyName policy, Outcome outcome, String reason, List<String> arguments) {

	public Opinion {
		arguments = List.copyOf(arguments);
	}

}

package id.pantaugerai.suitability;

import java.util.List;

/**
 * How a piece of land fares by one criterion, and why.
 *
 * @param criterion what is asked
 * @param outcome how it fares
 * @param reason the key of the reason in words, {@code suitability.reason.…}
 * @param arguments of the reason: text ready to be shown
 * @param policyId the dated policy that it was judged by
 */
public record Finding(Criterion criterion, Outcome outcome, String reason, List<String> arguments, long policyId) {

	public Finding {
		arguments = List.copyOf(arguments);
	}

}

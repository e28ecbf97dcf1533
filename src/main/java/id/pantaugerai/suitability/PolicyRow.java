package id.pantaugerai.suitability;

import org.jspecify.annotations.Nullable;

/**
 * One policy as it is kept, with the name of who recorded it.
 *
 * @param policy the policy
 * @param recordedBy who recorded it; absent for those stated at installation
 */
record PolicyRow(SuitabilityPolicy policy, @Nullable String recordedBy) {

	Policy told() {
		return policy.told(recordedBy);
	}

}

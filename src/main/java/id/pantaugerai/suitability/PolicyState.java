package id.pantaugerai.suitability;

/** Whether a policy is in force. */
public enum PolicyState {

	IN_FORCE, FUTURE, PAST,

	/** Followed by another of the same day before it ever counted. */
	REPLACED

}

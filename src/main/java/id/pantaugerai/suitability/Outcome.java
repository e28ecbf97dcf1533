package id.pantaugerai.suitability;

/**
 * How a piece of land fares by one criterion, the gravest last. Unknown is not failed.
 */
public enum Outcome {

	MET, UNKNOWN,

	/** Not met, but only a warning: it is for people to decide. */
	WARNING, NOT_MET

}

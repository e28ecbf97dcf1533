package id.pantaugerai.land;

/** What a line in the history of a land asset tells. */
public enum LandRevisionKind {

	/** It came into the register. */
	REGISTERED,

	/** What is known of it changed. */
	REVISED,

	/** It was taken out of the register. */
	WITHDRAWN,

	/** It was put back into the register. */
	RESTORED,

	/** What an import had written was taken back. */
	UNDONE

}

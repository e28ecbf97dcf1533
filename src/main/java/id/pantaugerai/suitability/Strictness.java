package id.pantaugerai.suitability;

/** What it means when land does not answer a criterion. */
public enum Strictness {

	/** It speaks against the land. */
	REQUIRED,

	/** It is a warning, for people to decide. */
	ADVISED

}

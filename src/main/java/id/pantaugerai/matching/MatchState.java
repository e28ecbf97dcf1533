package id.pantaugerai.matching;

/** What became of the suggestion for a kelurahan. */
public enum MatchState {

	/** Nothing was suggested. */
	NONE,

	/** A parcel is suggested. */
	SUGGESTED,

	/** What is known of the parcel changed since. */
	CHANGED,

	/** The parcel is taken, withdrawn or outside the area of the reader. */
	GONE,

	/** The pair was refused. */
	REFUSED

}

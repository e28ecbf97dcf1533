package id.pantaugerai.intake;

/** What becomes of one row of a file. */
public enum RowOutcome {

	/** An asset that the register does not know yet. */
	NEW,

	/** An asset of which the row says something else. */
	CHANGED,

	/** An asset of which the row says what is known. */
	SAME,

	/** A row with something wrong, which is left out. */
	ERROR

}

package id.pantaugerai.proposal;

/** Which way a letter went. */
public enum LetterKind {

	/** From the city to the Governor. */
	SENT,

	/** What the province answered. */
	REPLY

}

package id.pantaugerai.mail;

/** Why a letter is written. */
public enum LetterKind {

	/** What is new and what waits, once a day. */
	DIGEST,

	/** Something that cannot wait for the next digest. */
	URGENT,

	/** The weekly report with its files, to people who need no account. */
	REPORT

}

package id.pantaugerai.office;

/** What can happen to a term; {@code office.event.<name>} says it. */
public enum TermEventKind {

	/** It was written down. */
	APPOINTED,

	/** Its last day was set, or set anew. */
	ENDED,

	/** It was a mistake. */
	WITHDRAWN

}

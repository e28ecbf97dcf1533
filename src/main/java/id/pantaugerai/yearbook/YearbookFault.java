package id.pantaugerai.yearbook;

/** Why an archive was given up. */
public enum YearbookFault {

	/** Its instance was stopped again and again without getting any further. */
	INTERRUPTED,
	/** It would be larger than is allowed. */
	LARGE,
	/** A file could not be made. */
	BROKEN

}

package id.pantaugerai.yearbook;

/** How far an archive has come. */
public enum YearbookState {

	/** To be made, or to be gone on with. */
	WAITING("netral"),
	/** In the hands of one instance. */
	MAKING("terkendali"),
	/** To be fetched. */
	READY("tuntas"),
	/** Given up; it may be tried again. */
	FAILED("kritis"),
	/** Removed: too old, missing in the store, or another took its place. */
	GONE("netral");

	private final String face;

	YearbookState(String face) {
		this.face = face;
	}

	/** Its colour and shape. */
	public String face() {
		return face;
	}

	/** Whether it will go on by itself. */
	public boolean isGoing() {
		return this == WAITING || this == MAKING;
	}

}

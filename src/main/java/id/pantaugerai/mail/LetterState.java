package id.pantaugerai.mail;

/** How far a letter has come. */
public enum LetterState {

	/** To be tried, or tried again. */
	WAITING("waspada"),
	/** In the hands of one sender. */
	SENDING("terkendali"),
	/** Taken by the server. */
	SENT("tuntas"),
	/** Refused by the server for good. */
	REFUSED("kritis"),
	/** Tried too often, or too old to be of use. */
	GIVEN_UP("kritis"),
	/** Not wanted any more: no address, closed account, unsubscribed. */
	DROPPED("netral");

	private final String face;

	LetterState(String face) {
		this.face = face;
	}

	/** Its colour and shape. */
	public String face() {
		return face;
	}

	/** Whether an operator may have it sent once more. */
	public boolean isSettled() {
		return this != WAITING && this != SENDING;
	}

}

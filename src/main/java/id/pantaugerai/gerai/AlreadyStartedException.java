package id.pantaugerai.gerai;

import id.pantaugerai.shared.ConflictException;

/** Somebody else started the construction first. */
public class AlreadyStartedException extends ConflictException {

	private static final long serialVersionUID = 1L;

	private final transient GeraiSummary gerai;

	AlreadyStartedException(GeraiSummary gerai) {
		super("Construction in " + gerai.kelurahanCode() + " was started at " + gerai.recordedAt(), null);
		this.gerai = gerai;
	}

	/** The gerai as it was started. */
	public GeraiSummary gerai() {
		return gerai;
	}

}

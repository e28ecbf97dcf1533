package id.pantaugerai.boundary;

/** What the inspection of a file may remark on. */
public enum FindingKind {

	/** Two features for one kelurahan: nobody can tell which is right. */
	DUPLICATE(true),

	/** No kelurahan bears the code or the name. */
	UNMATCHED(false),

	/** Several kelurahan bear the name, and the kecamatan is not given. */
	AMBIGUOUS(false),

	/** An outline that crosses itself and was mended. */
	FIXED(false),

	/** An outline that cannot be mended. */
	BROKEN(false),

	/** A point or a line where an area is needed. */
	NOT_AN_AREA(false),

	/** The outline lies far from where the kelurahan is. */
	FAR_AWAY(false),

	/** A kelurahan that the file does not hold. */
	MISSING(false);

	private final boolean blocking;

	FindingKind(boolean blocking) {
		this.blocking = blocking;
	}

	/** Whether the file cannot be used while this stands. */
	public boolean blocking() {
		return blocking;
	}

}

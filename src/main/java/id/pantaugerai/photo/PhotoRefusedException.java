package id.pantaugerai.photo;

/** A photograph is not taken; answered with 422 and the reason beside the field. */
public class PhotoRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final PhotoRefusal reason;

	public PhotoRefusedException(PhotoRefusal reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** Why. */
	public PhotoRefusal reason() {
		return reason;
	}

}

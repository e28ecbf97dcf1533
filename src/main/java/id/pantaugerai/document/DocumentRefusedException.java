package id.pantaugerai.document;

/** A document is not taken; answered with 422 and the reason beside the field. */
public class DocumentRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final DocumentRefusal reason;

	public DocumentRefusedException(DocumentRefusal reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** Why. */
	public DocumentRefusal reason() {
		return reason;
	}

}

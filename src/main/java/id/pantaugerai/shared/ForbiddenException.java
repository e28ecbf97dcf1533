package id.pantaugerai.shared;

/** The officer's role or area does not allow it; answered with 403. */
public class ForbiddenException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ForbiddenException(String message) {
		super(message);
	}

}

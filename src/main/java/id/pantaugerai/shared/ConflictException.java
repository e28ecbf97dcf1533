package id.pantaugerai.shared;

/** Two people changed the same thing at once; answered with 409. */
public class ConflictException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ConflictException(String message) {
		super(message);
	}

}

package id.pantaugerai.shared;

/**
 * Something asked for does not exist, or may not be known to exist by whoever asks;
 * answered with 404.
 */
public class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotFoundException(String message) {
		super(message);
	}

}

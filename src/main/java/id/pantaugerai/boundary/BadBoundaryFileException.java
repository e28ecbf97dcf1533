package id.pantaugerai.boundary;

import java.util.Arrays;
import java.util.List;

/** A file cannot be read as boundaries; its key names the reason in the messages. */
class BadBoundaryFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String reason;

	private final List<String> values;

	BadBoundaryFileException(String reason, Object... values) {
		super(reason);
		this.reason = reason;
		this.values = Arrays.stream(values).map(String::valueOf).toList();
	}

	UploadOutcome outcome() {
		return new UploadOutcome(null, "boundary.refused." + reason, values);
	}

}

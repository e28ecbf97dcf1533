package id.pantaugerai.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The embedded database cannot serve; says why and what to do, to the person at the
 * keyboard.
 */
class EmbeddedDatabaseException extends RuntimeException {

	private final String remedy;

	EmbeddedDatabaseException(String problem, String remedy) {
		this(problem, remedy, null);
	}

	EmbeddedDatabaseException(String problem, String remedy, @Nullable Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	String remedy() {
		return remedy;
	}

}

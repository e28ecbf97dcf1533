package id.pantaugerai.intake;

import java.util.List;

/** A cell holds something else than its column asks for. */
class UnreadableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String message;

	private final transient List<String> arguments;

	UnreadableException(String message, String... arguments) {
		super(message);
		this.message = message;
		this.arguments = List.of(arguments);
	}

	Flaw at(String cell) {
		return new Flaw(cell, message, arguments);
	}

}

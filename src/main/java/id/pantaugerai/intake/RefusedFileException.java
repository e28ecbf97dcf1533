package id.pantaugerai.intake;

import java.util.List;

/** A file cannot be looked through at all; nothing of it is kept. */
class RefusedFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String reason;

	private final transient List<Object> arguments;

	RefusedFileException(String reason, Object... arguments) {
		super(reason);
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	FileRefusal refusal() {
		return new FileRefusal("intake.refused." + reason, arguments);
	}

}

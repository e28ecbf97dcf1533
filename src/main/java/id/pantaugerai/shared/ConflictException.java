package id.pantaugerai.shared;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Two people changed the same thing at once; answered with 409. */
public class ConflictException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient @Nullable Rival rival;

	public ConflictException(String message, @Nullable Rival rival) {
		super(message);
		this.rival = rival;
	}

	/** Who was faster, and what holds now; absent when that is not known. */
	public Optional<Rival> rival() {
		return Optional.ofNullable(rival);
	}

}

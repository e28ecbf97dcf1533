package id.pantaugerai.shared;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Races that are lost. */
public final class Races {

	private Races() {
	}

	/** What whoever comes too late is told. */
	public static Rival lost(ThrowingCallable late) {
		return catchThrowableOfType(ConflictException.class, late).rival().orElseThrow();
	}

}

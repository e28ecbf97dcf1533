package id.pantaugerai.land;

import org.jspecify.annotations.Nullable;

/**
 * What became of a change to the register.
 *
 * @param kind saved, or why not
 * @param id the asset, once it is saved
 * @param twin the asset that bears the register number already
 */
public record LandOutcome(Kind kind, long id, @Nullable LandTwin twin) {

	static LandOutcome saved(long id) {
		return new LandOutcome(Kind.SAVED, id, null);
	}

	static LandOutcome taken(LandTwin twin) {
		return new LandOutcome(Kind.TAKEN, 0, twin);
	}

	static LandOutcome refused(Kind why) {
		return new LandOutcome(why, 0, null);
	}

	/** Saved, or why not. */
	public enum Kind {

		SAVED,

		/** Another asset bears the register number. */
		TAKEN,

		/** Somebody changed the asset in the meantime. */
		CHANGED,

		/** While it is proposed, this cannot be. */
		PROPOSED

	}

}

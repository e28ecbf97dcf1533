package id.pantaugerai.demo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * Chance that falls the same way every time: it depends on what it is asked about, and on
 * nothing else.
 */
final class Dice {

	private Dice() {
	}

	/** A number from 0 to below a bound. */
	static int roll(int bound, Object... about) {
		return (int) Math.floorMod(uuid(about).getLeastSignificantBits(), (long) bound);
	}

	static UUID uuid(Object... about) {
		return UUID.nameUUIDFromBytes(Arrays.toString(about).getBytes(StandardCharsets.UTF_8));
	}

}

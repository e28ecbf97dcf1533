package id.pantaugerai.obstacle;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One step of an obstacle.
 *
 * @param kind what happens
 * @param words what is said with it
 * @param office the office that has it afterwards; absent off the city
 * @param allowance the working days of the stay that begins, or how many are added
 */
record Step(EventKind kind, Words words, @Nullable String office, @Nullable Integer allowance) {

	static Step of(EventKind kind, @Nullable String office) {
		return new Step(kind, Words.NONE, office, null);
	}

	/**
	 * The new last day of an extension, or the day of a letter; absent for any other
	 * step.
	 */
	@Nullable LocalDate untilOn() {
		return (kind == EventKind.EXTENDED || kind.isLetter()) ? words.untilOn() : null;
	}

}

package id.pantaugerai.obstacle;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is said with a step; what a step does not ask for is absent.
 *
 * @param text what is said, answered, or was tried
 * @param request what is asked of the next tier
 * @param basis the law a solution rests on
 * @param solution what kind of solution it is
 * @param untilOn the new last day
 */
public record Words(@Nullable String text, @Nullable String request, @Nullable String basis,
		@Nullable SolutionKind solution, @Nullable LocalDate untilOn) {

	/** Nothing at all. */
	public static final Words NONE = new Words(null, null, null, null, null);

	/** A plain text. */
	public static Words of(@Nullable String text) {
		return new Words(text, null, null, null, null);
	}

}

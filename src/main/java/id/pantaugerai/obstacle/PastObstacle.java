package id.pantaugerai.obstacle;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An obstacle as it stood at a past instant.
 *
 * @param it the obstacle, with tier, office, state and clock of that instant
 * @param said what was last said of it by a person; absent when nothing was
 * @param request what was last asked of a higher tier; absent when nothing was
 * @param answer the last technical or regulatory solution; absent while there is none
 */
public record PastObstacle(ObstacleSummary it, @Nullable String said, @Nullable String request,
		@Nullable Answer answer) {

	/**
	 * A solution that a tier gave.
	 *
	 * @param kind technical or regulatory
	 * @param text what it is
	 * @param at when it was given
	 */
	public record Answer(SolutionKind kind, @Nullable String text, Instant at) {
	}

}

package id.pantaugerai.obstacle;

import org.jspecify.annotations.Nullable;

/**
 * Takes a step with an obstacle.
 *
 * @param number which obstacle
 * @param action what is done
 * @param seen the last event that was on the page
 * @param words what is said with it
 * @param office the office it is handed to; absent unless it is routed
 * @param document what comes with it; absent for none
 */
public record TakeStep(String number, ObstacleAction action, long seen, Words words, @Nullable String office,
		@Nullable KeptDocument document) {
}

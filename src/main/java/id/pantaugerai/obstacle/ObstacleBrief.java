package id.pantaugerai.obstacle;

import java.util.List;

/**
 * What is open in an area, in a few words.
 *
 * @param open how many
 * @param late how many of them are too late
 * @param worst the few to begin with: the late ones first, then the heaviest
 */
public record ObstacleBrief(long open, long late, List<ObstacleSummary> worst) {
}

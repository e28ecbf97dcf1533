package id.pantaugerai.obstacle;

/** Obstacles are handled by other limits. */
public record ObstaclePolicyChanged() {
}

package id.pantaugerai.obstacle;

/**
 * A kind of obstacle.
 *
 * @param code identifies it
 * @param name what officers call it
 */
public record ObstacleCategory(String code, String name) {
}

package id.pantaugerai.obstacle;

/**
 * A milestone that an obstacle may hold up.
 *
 * @param id identifies it
 * @param name what it is called
 */
public record MilestoneChoice(long id, String name) {
}

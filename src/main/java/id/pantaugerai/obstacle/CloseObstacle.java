package id.pantaugerai.obstacle;

/**
 * Says that an obstacle is solved.
 *
 * @param kelurahanCode where it is
 * @param id which one
 * @param solution what solved it
 */
public record CloseObstacle(String kelurahanCode, long id, String solution) {
}

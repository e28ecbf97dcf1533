package id.pantaugerai.obstacle;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Notes an obstacle.
 *
 * @param kelurahanCode where it is
 * @param categoryCode what kind it is
 * @param description what it is
 * @param since since when it hinders
 * @param submissionId tells a repeat from another obstacle
 */
public record RaiseObstacle(String kelurahanCode, String categoryCode, String description, LocalDate since,
		UUID submissionId) {
}

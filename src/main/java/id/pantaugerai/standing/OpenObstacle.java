package id.pantaugerai.standing;

import java.time.LocalDate;

/**
 * An obstacle nobody has closed yet.
 *
 * @param number what people call it
 * @param category its kind
 * @param description what is wrong
 * @param since the day it began
 */
public record OpenObstacle(String number, String category, String description, LocalDate since) {
}

package id.pantaugerai.target;

import java.time.LocalDate;

/**
 * The completion target is another; it concerns every kelurahan.
 *
 * @param date the new target
 */
public record TargetMoved(LocalDate date) {
}

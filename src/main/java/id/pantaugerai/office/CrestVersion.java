package id.pantaugerai.office;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A coat of arms that an office was given, or the neutral shield it went back to.
 *
 * @param present whether it is a coat of arms
 * @param effectiveOn the first day
 * @param recordedAt when
 * @param recordedBy by whom
 */
public record CrestVersion(boolean present, LocalDate effectiveOn, Instant recordedAt, String recordedBy) {
}

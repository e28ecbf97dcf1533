package id.pantaugerai.closing;

import id.pantaugerai.shared.Week;

/**
 * Corrects a closed week.
 *
 * @param week which
 * @param reason why
 * @param seen the number of the report that whoever corrects has seen
 */
public record CorrectWeek(Week week, String reason, int seen) {
}

package id.pantaugerai.closing;

import java.time.Instant;

import id.pantaugerai.shared.Week;

/**
 * A week that ought to be closed.
 *
 * @param area the city
 * @param week which
 * @param at when its time came
 */
record DueWeek(String area, Week week, Instant at) {
}

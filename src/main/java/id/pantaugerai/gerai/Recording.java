package id.pantaugerai.gerai;

import java.time.Instant;

/**
 * Who wrote something down, and when.
 *
 * @param by the account
 * @param at the instant
 */
record Recording(long by, Instant at) {
}

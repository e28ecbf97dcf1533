package id.pantaugerai.account;

import java.time.Instant;

/**
 * One place where an officer is signed in.
 *
 * @param since when they signed in
 * @param lastSeen when they last did something, to the minute
 * @param current whether it is the one that asks
 */
public record OpenSession(Instant since, Instant lastSeen, boolean current) {
}

package id.pantaugerai.account;

import java.time.Instant;

/**
 * One line of an account's history.
 *
 * @param at when
 * @param by who did it
 * @param kind what was done
 * @param detail what the account was before and after
 */
public record AccountEvent(Instant at, String by, AccountChangeKind kind, String detail) {
}

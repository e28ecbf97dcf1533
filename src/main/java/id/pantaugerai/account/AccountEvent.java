package id.pantaugerai.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One line of an account's history.
 *
 * @param at when
 * @param by who did it; absent for what the installation did
 * @param kind what was done
 * @param detail what the account was before and after
 */
public record AccountEvent(Instant at, @Nullable String by, AccountChangeKind kind, String detail) {
}

package id.pantaugerai.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One account, without its password.
 *
 * @param id the account
 * @param version changes with every edit
 * @param username the name used to sign in
 * @param displayName the name shown
 * @param role what the officer does
 * @param area the code they answer for
 * @param active whether they may sign in
 * @param mustChange whether the password is one that was given to them
 * @param temporaryUntil when that password ends
 */
public record AccountSummary(long id, int version, String username, String displayName, Role role, String area,
		boolean active, boolean mustChange, @Nullable Instant temporaryUntil) {
}

package id.pantaugerai.dispatch;

import java.time.Instant;

/**
 * Somebody who gets the weekly report.
 *
 * @param id identifies them
 * @param name as the letter greets them
 * @param email where it goes
 * @param active whether they get it
 * @param changedAt when that was last changed
 * @param changedBy by whom
 */
public record Recipient(long id, String name, String email, boolean active, Instant changedAt, String changedBy) {
}

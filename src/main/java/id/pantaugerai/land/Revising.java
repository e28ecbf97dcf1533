package id.pantaugerai.land;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Why, when and by whom a land asset changes.
 *
 * @param kind what happens
 * @param reason as the officer puts it
 * @param batchId the import it belongs to
 * @param recordedBy the account
 * @param recordedAt when
 */
record Revising(LandRevisionKind kind, @Nullable String reason, @Nullable UUID batchId, long recordedBy,
		Instant recordedAt) {
}

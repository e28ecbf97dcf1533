package id.pantaugerai.land;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One document about a land asset.
 *
 * @param id identifies it
 * @param kind what it is
 * @param title what it says on it
 * @param step the step of a proposal that it belongs to
 * @param bytes its length
 * @param pages how many
 * @param addedAt when
 * @param addedBy by whom
 * @param withdrawnAt since when it no longer counts
 * @param withdrawnBy who said so
 * @param withdrawalReason and why
 */
public record LandDocumentLine(long id, LandDocumentKind kind, @Nullable String title, @Nullable String step,
		long bytes, int pages, Instant addedAt, String addedBy, @Nullable Instant withdrawnAt,
		@Nullable String withdrawnBy, @Nullable String withdrawalReason) implements LandAttached {

	/** Its length in kilobytes, never none. */
	public long kilobytes() {
		return Math.max(1, bytes / 1024);
	}

}

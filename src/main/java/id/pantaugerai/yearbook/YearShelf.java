package id.pantaugerai.yearbook;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A year with closed weeks, and its archive.
 *
 * @param year the week-based year
 * @param weeks how many of its weeks are closed
 * @param latest the archive asked for last; absent before the first
 * @param ready the archive that can be fetched; absent when there is none
 * @param stale whether a week was closed or corrected after that was made
 * @param keptUntil when that is removed
 */
public record YearShelf(int year, int weeks, @Nullable Yearbook latest, @Nullable Yearbook ready, boolean stale,
		@Nullable Instant keptUntil) {

	/** Whether one is on its way. */
	public boolean isGoing() {
		return latest != null && latest.state().isGoing();
	}

	/** Whether the last try was given up. */
	public boolean isFailed() {
		return latest != null && latest.state() == YearbookState.FAILED;
	}

	/** Whether it makes sense to have one made. */
	public boolean isAskable() {
		return !isGoing() && (ready == null || stale);
	}

}

package id.pantaugerai.obstacle;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One obstacle.
 *
 * @param id identifies it
 * @param category what kind it is
 * @param description what it is
 * @param since since when it hinders
 * @param recordedAt when it was noted
 * @param recordedBy who noted it
 * @param solution what solved it; absent while it is open
 * @param closedAt when that was noted
 * @param closedBy who noted that
 */
public record ObstacleSummary(long id, String category, String description, LocalDate since, Instant recordedAt,
		String recordedBy, @Nullable String solution, @Nullable Instant closedAt, @Nullable String closedBy) {

	/** Whether it still stands in the way. */
	public boolean isOpen() {
		return closedAt == null;
	}

}

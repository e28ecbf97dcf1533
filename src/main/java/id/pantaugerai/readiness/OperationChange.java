package id.pantaugerai.readiness;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One line of the operational history of a kelurahan.
 *
 * @param status where it stood
 * @param effectiveOn since when
 * @param note where it trades, or anything else worth knowing
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 */
public record OperationChange(OperationStatus status, LocalDate effectiveOn, @Nullable String note, Instant recordedAt,
		String recordedBy) {
}

package id.pantaugerai.readiness;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Says where a kelurahan now stands on the operational axis.
 *
 * @param kelurahanCode the kelurahan
 * @param status where it stands
 * @param effectiveOn since when
 * @param note where it trades, or anything else worth knowing
 */
public record ChangeOperationStatus(String kelurahanCode, OperationStatus status, LocalDate effectiveOn,
		@Nullable String note) {
}

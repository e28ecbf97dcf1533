package id.pantaugerai.gerai;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a finished building was passed on.
 *
 * @param handedOverOn the day of it
 * @param letterNumber number of the minutes (berita acara)
 * @param note anything else worth knowing
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 */
public record HandoverSummary(LocalDate handedOverOn, @Nullable String letterNumber, @Nullable String note,
		Instant recordedAt, String recordedBy) {
}

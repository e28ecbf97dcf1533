package id.pantaugerai.land;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One line of the land history of a kelurahan.
 *
 * @param status where it stood
 * @param effectiveOn since when
 * @param location the place meant
 * @param areaM2 its area in square metres
 * @param note the reason or anything else worth knowing
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 */
public record LandChange(LandStatus status, LocalDate effectiveOn, @Nullable String location,
		@Nullable BigDecimal areaM2, @Nullable String note, Instant recordedAt, String recordedBy) {
}

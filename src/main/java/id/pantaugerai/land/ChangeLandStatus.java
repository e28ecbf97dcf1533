package id.pantaugerai.land;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Says where a kelurahan now stands on the land axis.
 *
 * @param kelurahanCode the kelurahan
 * @param status where it stands
 * @param effectiveOn since when
 * @param location the place meant
 * @param areaM2 its area in square metres
 * @param note the reason or anything else worth knowing
 */
public record ChangeLandStatus(String kelurahanCode, LandStatus status, LocalDate effectiveOn,
		@Nullable String location, @Nullable BigDecimal areaM2, @Nullable String note) {
}

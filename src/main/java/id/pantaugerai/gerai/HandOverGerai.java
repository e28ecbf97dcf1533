package id.pantaugerai.gerai;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Passes a finished building on.
 *
 * @param kelurahanCode the kelurahan
 * @param handedOverOn the day of it
 * @param letterNumber number of the minutes (berita acara)
 * @param note anything else worth knowing
 */
public record HandOverGerai(String kelurahanCode, LocalDate handedOverOn, @Nullable String letterNumber,
		@Nullable String note) {
}

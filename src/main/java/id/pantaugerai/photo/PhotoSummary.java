package id.pantaugerai.photo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * One photograph as pages show it; where and when it was taken is not among it.
 *
 * @param id its public name, as in {@code /foto/<id>}
 * @param kelurahanCode what it shows
 * @param reportId the report it belongs to; none while it is staged
 * @param position 1 to 6 within its submission
 * @param size of the image
 * @param uploadedAt when it arrived
 */
public record PhotoSummary(UUID id, String kelurahanCode, @Nullable Long reportId, int position, PhotoSize size,
		Instant uploadedAt) {

	/** The report it belongs to, for one that is known to be attached. */
	long requireReportId() {
		return Objects.requireNonNull(reportId);
	}

	/** The day it arrived, in WIB. */
	public LocalDate uploadedOn() {
		return Zone.dateOf(uploadedAt);
	}

	/** The size of the small image. */
	public PhotoSize thumbnail() {
		return size.within(Darkroom.THUMBNAIL_EDGE);
	}

}

package id.pantaugerai.land;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.photo.PhotoSize;
import org.jspecify.annotations.Nullable;

/**
 * One photograph of a land asset.
 *
 * @param id identifies it
 * @param width in pixels
 * @param height in pixels
 * @param takenOn when it was taken, as the officer said
 * @param caption what it shows
 * @param addedAt when
 * @param addedBy by whom
 * @param withdrawnAt since when it no longer counts
 * @param withdrawnBy who said so
 * @param withdrawalReason and why
 */
public record LandPhotoLine(long id, int width, int height, @Nullable LocalDate takenOn, @Nullable String caption,
		Instant addedAt, String addedBy, @Nullable Instant withdrawnAt, @Nullable String withdrawnBy,
		@Nullable String withdrawalReason) implements LandAttached {

	private static final int SMALL = 480;

	/** How large the small one is. */
	public PhotoSize thumbnail() {
		return new PhotoSize(width, height).within(SMALL);
	}

}

package id.pantaugerai.land;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Puts a photograph to a land asset.
 *
 * @param assetId the asset
 * @param takenOn when it was taken, as the officer says
 * @param caption what it shows
 */
public record AddLandPhoto(long assetId, @Nullable LocalDate takenOn, @Nullable String caption) {
}

package id.pantaugerai.land;

import id.pantaugerai.suitability.LandFacts;
import org.jspecify.annotations.Nullable;

/**
 * One asset that an import brings.
 *
 * @param number of the row in its file
 * @param assetId the asset it changes; absent for a new one
 * @param revision as it was when the file was checked; 0 for a new one
 * @param facts all that is known from now on
 */
public record BatchRow(int number, @Nullable Long assetId, int revision, LandFacts facts) {
}

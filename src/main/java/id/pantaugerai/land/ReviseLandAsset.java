package id.pantaugerai.land;

import id.pantaugerai.suitability.LandFacts;

/**
 * Says what is now known of a land asset.
 *
 * @param id the asset
 * @param revision as the editor last saw it
 * @param facts all that is known from now on
 * @param reason why it changes
 */
public record ReviseLandAsset(long id, int revision, LandFacts facts, String reason) {
}

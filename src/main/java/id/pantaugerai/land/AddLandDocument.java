package id.pantaugerai.land;

import org.jspecify.annotations.Nullable;

/**
 * Puts a document to a land asset.
 *
 * @param assetId the asset
 * @param kind what it is
 * @param title what it says on it
 * @param step the step of a proposal that it belongs to, as that room names it
 */
public record AddLandDocument(long assetId, LandDocumentKind kind, @Nullable String title, @Nullable String step) {
}

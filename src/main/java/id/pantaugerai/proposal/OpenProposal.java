package id.pantaugerai.proposal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Proposes an asset for a kelurahan.
 *
 * @param assetId the asset
 * @param kelurahanCode the kelurahan
 * @param text anything worth knowing
 * @param submissionId tells a repeat from another proposal
 */
public record OpenProposal(long assetId, String kelurahanCode, @Nullable String text, UUID submissionId) {
}

package id.pantaugerai.matching;

import java.util.UUID;

/**
 * Accepts a suggested pair.
 *
 * @param kelurahanCode the kelurahan
 * @param assetId the parcel
 * @param assetRevision what was known of it when it was looked at
 * @param submissionId tells a repeat from another acceptance
 */
public record AcceptPair(String kelurahanCode, long assetId, int assetRevision, UUID submissionId) {
}

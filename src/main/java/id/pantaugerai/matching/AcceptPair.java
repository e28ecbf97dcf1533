package id.pantaugerai.matching;

/**
 * Accepts a suggested pair.
 *
 * @param kelurahanCode the kelurahan
 * @param assetId the parcel
 * @param assetRevision what was known of it when it was looked at
 */
public record AcceptPair(String kelurahanCode, long assetId, int assetRevision) {
}

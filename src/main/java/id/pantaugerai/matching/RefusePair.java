package id.pantaugerai.matching;

/**
 * Refuses a suggested pair.
 *
 * @param kelurahanCode the kelurahan
 * @param assetId the parcel
 * @param assetRevision what was known of it when it was looked at
 * @param reason why
 */
public record RefusePair(String kelurahanCode, long assetId, int assetRevision, String reason) {
}

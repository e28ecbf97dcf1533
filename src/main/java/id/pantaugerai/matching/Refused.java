package id.pantaugerai.matching;

/**
 * A pair that was refused, for as long as what is known of the parcel stays.
 *
 * @param kelurahanCode the kelurahan
 * @param assetId the parcel
 * @param assetRevision what was known of it then
 */
record Refused(String kelurahanCode, long assetId, int assetRevision) {
}

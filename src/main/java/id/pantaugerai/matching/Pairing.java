package id.pantaugerai.matching;

import jakarta.persistence.Embeddable;

/**
 * A parcel that was suggested for a kelurahan.
 *
 * @param kelurahanCode the kelurahan
 * @param assetId the parcel
 * @param assetRevision what was known of it then
 * @param rank of the parcel among those of the kelurahan, from 1
 * @param metres between the two
 */
@Embeddable
record Pairing(String kelurahanCode, long assetId, int assetRevision, int rank, int metres) {
}

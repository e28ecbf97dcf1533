package id.pantaugerai.matching;

import java.time.Instant;

/**
 * That a parcel was refused for a kelurahan before.
 *
 * @param assetId the parcel
 * @param reason why
 * @param by who refused it
 * @param at when
 */
public record EarlierRefusal(long assetId, String reason, String by, Instant at) {
}

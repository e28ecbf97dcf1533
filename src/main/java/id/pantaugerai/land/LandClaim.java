package id.pantaugerai.land;

import java.time.Instant;

/**
 * That somebody proposes a land asset.
 *
 * @param kelurahan for which one, by name
 * @param by who
 * @param at since when
 */
public record LandClaim(String kelurahan, String by, Instant at) {
}

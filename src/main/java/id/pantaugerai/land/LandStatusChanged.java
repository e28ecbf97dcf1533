package id.pantaugerai.land;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * A kelurahan stands elsewhere on the land axis.
 *
 * @param kelurahanCode the kelurahan
 * @param status where it stands now
 */
public record LandStatusChanged(String kelurahanCode, LandStatus status) implements KelurahanEvent {
}

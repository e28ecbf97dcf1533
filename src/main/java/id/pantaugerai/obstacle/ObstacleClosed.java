package id.pantaugerai.obstacle;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * An obstacle was solved.
 *
 * @param kelurahanCode where it was
 * @param id which obstacle
 */
public record ObstacleClosed(String kelurahanCode, long id) implements KelurahanEvent {
}

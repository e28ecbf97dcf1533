package id.pantaugerai.obstacle;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * Something stands in the way.
 *
 * @param kelurahanCode where it is
 * @param id which obstacle
 */
public record ObstacleRaised(String kelurahanCode, long id) implements KelurahanEvent {
}

package id.pantaugerai.obstacle;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * The time of an obstacle was counted by other rules.
 *
 * @param kelurahanCode where it is
 */
public record ObstacleRecounted(String kelurahanCode) implements KelurahanEvent {
}

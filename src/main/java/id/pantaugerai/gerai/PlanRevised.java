package id.pantaugerai.gerai;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * A gerai was planned anew.
 *
 * @param kelurahanCode the kelurahan
 * @param number of the plan that holds now
 */
public record PlanRevised(String kelurahanCode, int number) implements KelurahanEvent {
}

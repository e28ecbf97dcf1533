package id.pantaugerai.readiness;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * A kelurahan stands elsewhere on the operational axis.
 *
 * @param kelurahanCode the kelurahan
 * @param status where it stands now
 */
public record OperationStatusChanged(String kelurahanCode, OperationStatus status) implements KelurahanEvent {
}

package id.pantaugerai.gerai;

import java.time.LocalDate;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * A finished building was passed on.
 *
 * @param kelurahanCode the kelurahan
 * @param handedOverOn the day of it
 */
public record GeraiHandedOver(String kelurahanCode, LocalDate handedOverOn) implements KelurahanEvent {
}

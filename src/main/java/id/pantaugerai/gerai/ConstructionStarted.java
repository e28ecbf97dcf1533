package id.pantaugerai.gerai;

import java.time.LocalDate;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * The construction of a gerai began.
 *
 * @param kelurahanCode the kelurahan
 * @param startedOn first day of work
 */
public record ConstructionStarted(String kelurahanCode, LocalDate startedOn) implements KelurahanEvent {
}

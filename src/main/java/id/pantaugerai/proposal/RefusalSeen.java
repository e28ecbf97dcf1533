package id.pantaugerai.proposal;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * A camat has read why land was refused.
 *
 * @param kelurahanCode for whom it was refused
 * @param id the proposal
 */
public record RefusalSeen(String kelurahanCode, long id) implements KelurahanEvent {
}

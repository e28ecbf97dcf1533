package id.pantaugerai.progress;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * The camat stood by a report that was sent back; published inside its transaction.
 *
 * @param kelurahanCode Kemendagri code of the kelurahan
 * @param returnId the return
 */
public record ReturnAnswered(String kelurahanCode, long returnId) implements KelurahanEvent {
}

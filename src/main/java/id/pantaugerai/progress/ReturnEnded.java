package id.pantaugerai.progress;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * A return ended without a new report: the camat stood by it, or the office took it back;
 * published inside its transaction.
 *
 * @param kelurahanCode Kemendagri code of the kelurahan
 * @param returnId the return
 */
public record ReturnEnded(String kelurahanCode, long returnId) implements KelurahanEvent {
}

package id.pantaugerai.progress;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * A report was sent back to be corrected; published inside its transaction.
 *
 * @param kelurahanCode Kemendagri code of the kelurahan
 * @param returnId the return
 */
public record ReportReturned(String kelurahanCode, long returnId) implements KelurahanEvent {
}

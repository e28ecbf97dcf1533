package id.pantaugerai.progress;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * A report was accepted; published inside its transaction.
 *
 * @param kelurahanCode Kemendagri code of the kelurahan
 * @param reportId the report
 */
public record ProgressReported(String kelurahanCode, long reportId) implements KelurahanEvent {
}

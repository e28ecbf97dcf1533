package id.pantaugerai.progress;

/**
 * What the camat says to a return without changing the report.
 *
 * @param kelurahanCode the kelurahan the report speaks of
 * @param returnId the return
 * @param text why the report is right
 */
public record AnswerReturn(String kelurahanCode, long returnId, String text) {
}

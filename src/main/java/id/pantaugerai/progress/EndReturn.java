package id.pantaugerai.progress;

/**
 * Ends a return without a new report: the camat stands by what was sent, or the office
 * takes back what was a mistake.
 *
 * @param kelurahanCode the kelurahan the report speaks of
 * @param returnId the return
 * @param text why
 */
public record EndReturn(String kelurahanCode, long returnId, String text) {
}

package id.pantaugerai.progress;

/**
 * A return that was a mistake.
 *
 * @param kelurahanCode the kelurahan the report speaks of
 * @param returnId the return
 * @param reason why it was
 */
public record WithdrawReturn(String kelurahanCode, long returnId, String reason) {
}

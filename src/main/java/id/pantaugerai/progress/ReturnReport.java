package id.pantaugerai.progress;

/**
 * One report sent back to be corrected.
 *
 * @param kelurahanCode the kelurahan it speaks of
 * @param number its receipt
 * @param seen how many returns of it the officer saw
 * @param mark what is doubted
 * @param reason why
 */
public record ReturnReport(String kelurahanCode, String number, int seen, ReturnMark mark, String reason) {
}

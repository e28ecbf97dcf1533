package id.pantaugerai.progress;

/**
 * A report as it was written down.
 *
 * @param id the next of all reports
 * @param number the number people quote
 */
record Entry(long id, String number) {
}

package id.pantaugerai.discipline;

import java.time.Instant;

/**
 * A report and when it came in.
 *
 * @param number its receipt
 * @param kelurahanCode the kelurahan it speaks of
 * @param recordedAt when it came in
 * @param late whether the week was over by then
 */
public record Arrival(String number, String kelurahanCode, Instant recordedAt, boolean late) {
}

package id.pantaugerai.gerai;

import java.time.LocalDate;

/**
 * Plans a gerai anew.
 *
 * @param kelurahanCode the kelurahan
 * @param startOn first day of the new plan
 * @param durationWeeks its duration
 * @param reason why the old plan no longer serves
 * @param seen number of the plan that whoever revises it was looking at
 */
public record RevisePlan(String kelurahanCode, LocalDate startOn, int durationWeeks, String reason, int seen) {
}

package id.pantaugerai.gerai;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One plan of a gerai.
 *
 * @param number grows by one with every re-plan
 * @param startOn first day
 * @param durationWeeks planned duration
 * @param reason why this plan
 * @param recordedAt since when it holds
 * @param recordedBy who recorded it
 */
public record BaselineSummary(int number, LocalDate startOn, int durationWeeks, String reason, Instant recordedAt,
		String recordedBy) {

	/** The day on which the plan reaches 100 percent. */
	public LocalDate finishOn() {
		return startOn.plusWeeks(durationWeeks);
	}

}

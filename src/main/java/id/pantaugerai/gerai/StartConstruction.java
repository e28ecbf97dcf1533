package id.pantaugerai.gerai;

import java.time.LocalDate;

/**
 * Starts the construction of one gerai.
 *
 * @param kelurahanCode the kelurahan
 * @param startedOn first day of work
 * @param durationWeeks planned duration
 */
public record StartConstruction(String kelurahanCode, LocalDate startedOn, int durationWeeks) {

	/** Planned duration of the standard building, in weeks. */
	public static final int STANDARD_WEEKS = 12;

	/** No gerai was begun before the presidential instruction 9/2025. */
	public static final String EARLIEST = "2025-03-27";

}

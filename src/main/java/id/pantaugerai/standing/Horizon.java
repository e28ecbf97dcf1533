package id.pantaugerai.standing;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;

/**
 * How far history is told: what was recorded later, or happened later, does not exist
 * yet.
 *
 * @param known everything must have been recorded before this instant
 * @param over what does not tell its day must have been recorded before this instant
 * @param since what was recorded from then on counts as a report of the week only when it
 * tells no earlier day
 * @param until what tells its day must not tell a later one
 */
record Horizon(Instant known, Instant over, LocalDate since, LocalDate until) {

	private static final LocalDate EVER_SINCE = LocalDate.of(1, 1, 1);

	private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

	/** All that was recorded before an instant. */
	static Horizon at(Instant instant) {
		return new Horizon(instant, instant, EVER_SINCE, FOR_EVER);
	}

	/**
	 * A week as it was known before an instant: what came in after its end counts when it
	 * tells of the week itself.
	 */
	static Horizon of(Week week, Instant asOf) {
		return asOf.isAfter(week.end()) ? new Horizon(asOf, week.end(), week.monday(), week.sunday()) : at(asOf);
	}

	/** The day on which a week told as of an instant stands. */
	static LocalDate dayOf(Week week, Instant asOf) {
		return asOf.isBefore(week.end()) ? Zone.dateOf(asOf) : week.sunday();
	}

}

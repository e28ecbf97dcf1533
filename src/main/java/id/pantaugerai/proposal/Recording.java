package id.pantaugerai.proposal;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * How a step is written down.
 *
 * @param by the account
 * @param at when
 * @param days working days that the stage took which the step completes
 */
record Recording(long by, Instant at, @Nullable Integer days) {

	LocalDate day() {
		return Zone.dateOf(at);
	}

}

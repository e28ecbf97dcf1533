package id.pantaugerai.obstacle;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.deadline.WorkClock;
import org.jspecify.annotations.Nullable;

/**
 * One stay of an obstacle at a tier.
 *
 * @param tier where it stayed
 * @param arrivedAt when it came
 * @param leftAt when it left; absent while it is there
 * @param clock the time it had
 * @param desks the offices that had it, in order; empty off the city
 * @param extensions how often it was given more time
 */
public record Stay(EscalationTier tier, Instant arrivedAt, @Nullable Instant leftAt, WorkClock clock, List<Desk> desks,
		int extensions) {

	/**
	 * One office that had it.
	 *
	 * @param office the code of the office
	 * @param from when it got it
	 * @param until when it gave it away; absent while it has it
	 */
	public record Desk(String office, Instant from, @Nullable Instant until) {
	}

}

package id.pantaugerai.demo;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One event of an obstacle of the sample.
 *
 * @param kind what happened
 * @param leg in which stay
 * @param tier who has it afterwards
 * @param state how far it is afterwards
 * @param text what was said
 * @param request what was asked of the next tier
 * @param at when
 * @param author the name of the account; absent for the clock
 */
record ObstacleEntry(String kind, int leg, String tier, String state, @Nullable String text, @Nullable String request,
		Instant at, @Nullable String author) {

	/** Whether it opens or closes the obstacle; absent for neither. */
	@Nullable Boolean opens() {
		return kind.equals("RAISED") ? Boolean.TRUE : state.equals("DITUTUP") ? Boolean.FALSE : null;
	}

	/** The working days of the stay that begins with it. */
	@Nullable Integer allowance() {
		return switch (kind) {
			case "RAISED", "ESCALATED", "ROSE" -> ObstacleDiary.allowance(tier);
			default -> null;
		};
	}

}

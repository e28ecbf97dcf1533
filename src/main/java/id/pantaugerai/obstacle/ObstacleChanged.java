package id.pantaugerai.obstacle;

import id.pantaugerai.kelurahan.KelurahanEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an obstacle; published inside the transaction that wrote it.
 *
 * @param kelurahanCode where it is
 * @param id which obstacle
 * @param number what people call it
 * @param eventId which event of its history
 * @param kind what happened
 * @param tier the tier that has it now
 * @param office the office that has it at the city; absent elsewhere
 * @param severity how much it hurts
 * @param actor the account that did this; absent for the clock
 */
public record ObstacleChanged(String kelurahanCode, long id, String number, long eventId, EventKind kind,
		EscalationTier tier, @Nullable String office, Severity severity,
		@Nullable Long actor) implements KelurahanEvent {
}

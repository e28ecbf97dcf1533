package id.pantaugerai.suitability;

import org.jspecify.annotations.Nullable;

/**
 * All that is known of one piece of land.
 *
 * @param ownership whose it is
 * @param title what the right to it rests on
 * @param lot where it lies and how large it is
 * @param condition what it is like
 * @param sharedWarehouse whether several kelurahan may use it, as a shared warehouse
 * @param note anything else worth knowing
 */
public record LandFacts(Ownership ownership, Title title, Lot lot, Condition condition, boolean sharedWarehouse,
		@Nullable String note) {
}

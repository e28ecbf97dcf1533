package id.pantaugerai.land;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.shared.Zone;
import id.pantaugerai.suitability.LandFacts;
import org.jspecify.annotations.Nullable;

/**
 * One land asset, as it is known now.
 *
 * @param id identifies it
 * @param revision as the reader sees it, to be handed back with a change
 * @param facts all that is known of it
 * @param stage how far its legality has come; absent while nobody proposes it
 * @param stageSince since when
 * @param changedAt when anything last changed
 * @param withdrawn whether it was taken out of the register
 */
public record LandAssetDetail(long id, int revision, LandFacts facts, @Nullable LandStage stage,
		@Nullable Instant stageSince, Instant changedAt, boolean withdrawn) {

	/** As officers call it: {@code AL-000123}. */
	public String number() {
		return number(id);
	}

	/** The day anything last changed. */
	public LocalDate changedOn() {
		return Zone.dateOf(changedAt);
	}

	/** The day since which its legality stands where it stands. */
	public @Nullable LocalDate stageSinceDay() {
		return (stageSince != null) ? Zone.dateOf(stageSince) : null;
	}

	/** The number of the asset with this id. */
	public static String number(long id) {
		return "AL-%06d".formatted(id);
	}

}

package id.pantaugerai.land;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A file about a land asset, with who brought it and who said that it no longer counts.
 */
public interface LandAttached {

	/** When it was added. */
	Instant addedAt();

	/** By whom. */
	String addedBy();

	/** Since when it no longer counts. */
	@Nullable Instant withdrawnAt();

	/** Who said so. */
	@Nullable String withdrawnBy();

	/** And why. */
	@Nullable String withdrawalReason();

	/** Whether it counts. */
	default boolean valid() {
		return withdrawnAt() == null;
	}

}

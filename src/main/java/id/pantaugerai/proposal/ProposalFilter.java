package id.pantaugerai.proposal;

import id.pantaugerai.land.LandStage;
import id.pantaugerai.suitability.OwnerClass;
import org.jspecify.annotations.Nullable;

/**
 * What a list of proposals holds.
 *
 * @param view which of them
 * @param stage in which stage; absent for every one
 * @param owner of whose land; absent for everybody's
 */
public record ProposalFilter(View view, @Nullable LandStage stage, @Nullable OwnerClass owner) {

	/** Which proposals are listed. */
	public enum View {

		/** Those that wait for the officer. */
		SAYA(ProposalQueries.WAITS_FOR + " in (:mine)"),

		/** Those that run or came to their end. */
		BERJALAN("p.closed_at is null"),

		/** Those that were refused or withdrawn. */
		TUTUP("p.closed_at is not null");

		private final String condition;

		View(String condition) {
			this.condition = condition;
		}

		String condition() {
			return condition;
		}

	}

}

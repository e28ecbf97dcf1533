package id.pantaugerai.intake;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One file that was brought, and what became of it.
 *
 * @param id identifies it
 * @param fileName as it was called
 * @param state how far it has come
 * @param doneRows how many rows are done with, while it is busy
 * @param tally what would become, or became, of its rows
 * @param uploadedAt when it was brought
 * @param uploadedBy by whom
 * @param applied who had it written, and when
 * @param undone who had it taken back, and when
 * @param undoReason why
 * @param stopReason the key of why it stopped; absent while all is well
 */
public record ImportSummary(UUID id, String fileName, ImportState state, int doneRows, Tally tally, Instant uploadedAt,
		String uploadedBy, @Nullable Deed applied, @Nullable Deed undone, @Nullable String undoReason,
		@Nullable String stopReason) {

	/** Whether its good rows can be written now. */
	public boolean applicable() {
		return state == ImportState.CHECKED && tally.good() > 0;
	}

	/**
	 * How many rows of each kind a file holds.
	 *
	 * @param fresh new assets
	 * @param changed assets of which something changes
	 * @param same assets of which nothing changes
	 * @param faulty rows that are left out
	 * @param doubtful rows that may be right, but should be looked at; counted above too
	 */
	public record Tally(int fresh, int changed, int same, int faulty, int doubtful) {

		/** Rows that are written. */
		public int good() {
			return fresh + changed;
		}

		/** All rows. */
		public int all() {
			return good() + same + faulty;
		}

		/** How many a view shows. */
		public int of(RowView view) {
			return switch (view) {
				case NEW -> fresh;
				case CHANGED -> changed;
				case SAME -> same;
				case DOUBTFUL -> doubtful;
				case ERROR -> faulty;
			};
		}

	}

	/**
	 * Who did something, and when.
	 *
	 * @param at when
	 * @param by the name shown
	 */
	public record Deed(Instant at, String by) {
	}

}

package id.pantaugerai.progress;

import org.jspecify.annotations.Nullable;

/**
 * What an officer must mend or explain before a report is accepted.
 *
 * @param kind what is doubtful
 * @param milestoneId the milestone it is about; absent when it is about the whole
 */
public record Doubt(Kind kind, @Nullable Long milestoneId) {

	Doubt(Kind kind) {
		this(kind, null);
	}

	/** What can be doubtful. */
	public enum Kind {

		/** The day observed has not come yet. */
		FUTURE,
		/** The day observed lies before construction started. */
		BEFORE_START,
		/** There are no milestones yet, and the report says nothing else. */
		EMPTY,
		/** A milestone is lower than in the last report, without a reason. */
		FALL,
		/** The builder's figure is lower than in the last report, without a reason. */
		BUILDER_FALL,
		/** A milestone rose by more than 20 points; asked once, never refused. */
		JUMP

	}

}

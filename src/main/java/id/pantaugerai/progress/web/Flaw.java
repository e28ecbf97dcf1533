package id.pantaugerai.progress.web;

import java.util.List;

import id.pantaugerai.photo.PhotoRefusal;
import id.pantaugerai.progress.Doubt;
import id.pantaugerai.progress.ReturnMark;
import id.pantaugerai.progress.SubmitResult;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field, before it is put in words.
 *
 * @param kind what is wrong
 * @param field the id of the control
 * @param milestoneId the milestone it is about; absent when it is about another field
 * @param values for the words
 */
record Flaw(String kind, String field, @Nullable Long milestoneId, Object... values) {

	/** The id of a milestone's control. */
	static String control(long milestoneId) {
		return ReturnMark.milestone(milestoneId).control();
	}

	static Flaw of(String kind, String field, Object... values) {
		return new Flaw(kind, field, null, values);
	}

	static Flaw ofMilestone(String kind, long milestoneId) {
		return new Flaw(kind, control(milestoneId), milestoneId);
	}

	static Flaw of(PhotoRefusal refusal) {
		return of(refusal.name(), "foto");
	}

	static List<Flaw> of(SubmitResult.Doubted doubted) {
		return doubted.doubts().stream().map(Flaw::of).toList();
	}

	private static Flaw of(Doubt doubt) {
		Long milestoneId = doubt.milestoneId();
		if (milestoneId != null) {
			return ofMilestone(doubt.kind().name(), milestoneId);
		}
		return of(doubt.kind().name(), switch (doubt.kind()) {
			case FUTURE, BEFORE_START -> "observedOn";
			case BUILDER_FALL -> "builder";
			default -> "note";
		});
	}

}

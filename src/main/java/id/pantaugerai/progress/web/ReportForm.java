package id.pantaugerai.progress.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the browser sends: every field as the text that was typed, so that it can be shown
 * again as it was.
 *
 * @param submission made with the page, the same for every repeat
 * @param basedOn the report the page was filled from
 * @param unchanged present when only "no change" is reported
 * @param observedOn the day it speaks of
 * @param percent the percentages by milestone
 * @param builder the builder's own figure
 * @param note anything worth telling
 * @param fallReason why a figure fell
 * @param jumpReason why a figure jumped
 * @param jumpAsked present when the page asked about a jump
 * @param jawab the return that is answered
 */
record ReportForm(@Nullable String submission, @Nullable String basedOn, @Nullable String unchanged,
		@Nullable String observedOn, @Nullable Map<String, String> percent, @Nullable String builder,
		@Nullable String note, @Nullable String fallReason, @Nullable String jumpReason, @Nullable String jumpAsked,
		@Nullable String jawab) {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

	ReportForm {
		note = PlainText.clean(note);
		fallReason = PlainText.clean(fallReason);
		jumpReason = PlainText.clean(jumpReason);
	}

	/** The submission; absent when it was not sent or is none. */
	Optional<UUID> submissionId() {
		return Typed.uuid(submission);
	}

	/** The report the page was filled from; absent when there was none. */
	@Nullable Long basis() {
		return (basedOn != null && NUMBER.matcher(basedOn).matches()) ? Long.valueOf(basedOn) : null;
	}

	/** The return that the report answers; absent when it answers none. */
	@Nullable Long answers() {
		return (jawab != null && NUMBER.matcher(jawab).matches()) ? Long.valueOf(jawab) : null;
	}

	boolean isUnchanged() {
		return "true".equals(unchanged);
	}

	boolean isJumpAsked() {
		return "true".equals(jumpAsked);
	}

	/** Whether this form was filled in before, and is shown again. */
	boolean isTyped() {
		return observedOn != null;
	}

	/** What was typed by milestone; what names no milestone is left out. */
	Map<Long, String> percents() {
		Map<Long, String> percents = new HashMap<>();
		if (percent != null) {
			percent.forEach((milestone, typed) -> {
				if (NUMBER.matcher(milestone).matches()) {
					percents.put(Long.valueOf(milestone), typed);
				}
			});
		}
		return percents;
	}

}

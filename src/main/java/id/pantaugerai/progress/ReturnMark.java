package id.pantaugerai.progress;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What of a report is doubted.
 *
 * @param kind which field
 * @param milestoneId which milestone; absent unless it is one
 */
public record ReturnMark(Kind kind, @Nullable Long milestoneId) {

	private static final Pattern MILESTONE = Pattern.compile("m([0-9]{1,18})");

	/** The whole of a report. */
	public static final ReturnMark WHOLE = new ReturnMark(Kind.WHOLE, null);

	/** One milestone. */
	public static ReturnMark milestone(long id) {
		return new ReturnMark(Kind.MILESTONE, id);
	}

	/** The mark that a form names by the id of a control; empty when there is no such. */
	public static Optional<ReturnMark> parse(@Nullable String control) {
		if (control == null) {
			return Optional.empty();
		}
		var milestone = MILESTONE.matcher(control);
		if (milestone.matches()) {
			return Optional.of(milestone(Long.parseLong(milestone.group(1))));
		}
		return Arrays.stream(Kind.values())
			.filter((kind) -> kind != Kind.MILESTONE && kind.control.equals(control))
			.findFirst()
			.map((kind) -> new ReturnMark(kind, null));
	}

	/** The id of the control on the form of a report. */
	public String control() {
		return (milestoneId != null) ? "m" + milestoneId : kind.control;
	}

	/** The fields of a report; their names are words of the bundle. */
	public enum Kind {

		/** The percentage of one milestone. */
		MILESTONE("-"),
		/** The builder's own figure. */
		BUILDER("builder"),
		/** The day observed. */
		OBSERVED("observedOn"),
		/** The note. */
		NOTE("note"),
		/** The photographs. */
		PHOTO("foto"),
		/** All of it. */
		WHOLE("isi");

		private final String control;

		Kind(String control) {
			this.control = control;
		}

		/** The id of the control on the form of a report. */
		public String control() {
			return control;
		}

	}

}

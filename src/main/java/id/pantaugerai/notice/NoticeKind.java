package id.pantaugerai.notice;

import java.util.Arrays;
import java.util.List;

/**
 * What a notice is about, in the order of the inbox; its name is the word
 * {@code notice.kind.…}.
 */
public enum NoticeKind {

	/** An obstacle that waits for the officer, or moved. */
	OBSTACLE,

	/** A report that was returned to be corrected. */
	REPORT_RETURNED,

	/** A week about to end, with kelurahan that have not reported. */
	REPORT_DUE,

	/** Files that were made in the background. */
	REPORT_FILES,

	/** A request or a decision about a piece of land. */
	LAND,

	/** A change to the officer's own account, made by another. */
	ACCOUNT;

	/** The names of all of them, in the order of the inbox. */
	public static List<String> names() {
		return Arrays.stream(values()).map(NoticeKind::name).toList();
	}

}

package id.pantaugerai.boundary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of an upload: an import to look at, or the reason why there is none.
 *
 * @param importId the import; null when the file was refused
 * @param reason the key of the reason in the messages; null when it was not refused
 * @param values what the reason shows
 */
public record UploadOutcome(@Nullable Long importId, @Nullable String reason, List<String> values) {

	static UploadOutcome accepted(long importId) {
		return new UploadOutcome(importId, null, List.of());
	}

	/** The values as the message format takes them. */
	public Object[] arguments() {
		return values.toArray();
	}

}

package id.pantaugerai.edition;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The summary of a week while it may still be written.
 *
 * @param version of the office; 0 while it has written none
 * @param sentences what the report says now
 * @param generated what the application would say
 * @param recordedAt when the office last wrote; absent while it has not
 * @param recordedBy who did
 */
public record NarrativeDraft(int version, List<String> sentences, List<String> generated, @Nullable Instant recordedAt,
		@Nullable String recordedBy) {

	public NarrativeDraft {
		sentences = List.copyOf(sentences);
		generated = List.copyOf(generated);
	}

}

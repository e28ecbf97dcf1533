package id.pantaugerai.intake;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was brought.
 *
 * @param id of the import it began; absent when it was refused
 * @param refusal why it was refused; absent when it was taken
 */
public record UploadOutcome(@Nullable UUID id, @Nullable FileRefusal refusal) {

	static UploadOutcome accepted(UUID id) {
		return new UploadOutcome(id, null);
	}

	static UploadOutcome refused(FileRefusal refusal) {
		return new UploadOutcome(null, refusal);
	}

}

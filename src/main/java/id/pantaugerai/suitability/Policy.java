package id.pantaugerai.suitability;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One dated policy on land; a later one of the same level takes its place whole.
 *
 * @param name what it is called, by whom, and since when it holds
 * @param letter the letter that announced it
 * @param rules what it asks
 * @param reason why it was recorded
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it; absent for those stated at installation
 */
public record Policy(PolicyName name, Letter letter, PolicyRules rules, String reason, Instant recordedAt,
		@Nullable String recordedBy) {
}

package id.pantaugerai.land;

import java.time.Instant;

import id.pantaugerai.suitability.LandFacts;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of a land asset.
 *
 * @param number of the revision, from 1
 * @param kind what happened
 * @param facts all that was known from then on
 * @param reason as the officer put it
 * @param recordedAt when
 * @param recordedBy by whom
 */
public record LandRevision(int number, LandRevisionKind kind, LandFacts facts, @Nullable String reason,
		Instant recordedAt, String recordedBy) {
}

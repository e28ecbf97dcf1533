package id.pantaugerai.land;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One state of a land asset as the history keeps it.
 *
 * @param number of the revision, from 1
 * @param kind what happened
 * @param facts as text
 * @param reason as the officer put it
 * @param recordedAt when
 * @param recordedBy by whom
 */
record RevisionRow(int number, String kind, String facts, @Nullable String reason, Instant recordedAt,
		String recordedBy) {
}

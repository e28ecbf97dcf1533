package id.pantaugerai.land;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One line in the history of a land asset, in words.
 *
 * @param title what happened
 * @param changes which facts changed, from what to what
 * @param reason as the officer put it
 * @param recordedAt when
 * @param recordedBy by whom
 */
public record LandHistoryLine(String title, List<LandChangeLine> changes, @Nullable String reason, Instant recordedAt,
		String recordedBy) {
}

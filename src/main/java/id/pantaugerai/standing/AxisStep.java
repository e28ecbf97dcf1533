package id.pantaugerai.standing;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One change on an axis.
 *
 * @param state name of the state it came to
 * @param effectiveOn the day it holds from
 * @param note what was said about it
 * @param recordedAt when it was recorded
 * @param recordedBy by whom
 */
public record AxisStep(String state, LocalDate effectiveOn, @Nullable String note, Instant recordedAt,
		String recordedBy) {
}

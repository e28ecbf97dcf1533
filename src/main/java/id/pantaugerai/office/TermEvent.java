package id.pantaugerai.office;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.paper.Signature.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of those who sign.
 *
 * @param kind what happened
 * @param capacity of the signatory
 * @param name of the signatory
 * @param until the last day it set
 * @param reason of a withdrawal
 * @param recordedAt when
 * @param recordedBy by whom
 */
public record TermEvent(TermEventKind kind, Capacity capacity, String name, @Nullable LocalDate until,
		@Nullable String reason, Instant recordedAt, String recordedBy) {
}

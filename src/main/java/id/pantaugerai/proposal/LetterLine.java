package id.pantaugerai.proposal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter about a proposal, as its office numbered it.
 *
 * @param proposalId the proposal
 * @param position of the line, from 1
 * @param kind which way it went
 * @param number that the office gave it
 * @param dated its date
 * @param recordedAt when it was recorded
 * @param recordedBy by whom
 */
public record LetterLine(long proposalId, int position, LetterKind kind, String number, LocalDate dated,
		Instant recordedAt, String recordedBy) {
}

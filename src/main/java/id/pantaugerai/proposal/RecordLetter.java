package id.pantaugerai.proposal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Records the number and date of a letter.
 *
 * @param proposalId the proposal
 * @param seen how many letters the officer saw
 * @param kind which way it went
 * @param number that the office gave it
 * @param dated its date
 * @param submissionId tells a repeat from another letter
 */
public record RecordLetter(long proposalId, int seen, LetterKind kind, String number, LocalDate dated,
		UUID submissionId) {
}

package id.pantaugerai.proposal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandDocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes a proposal a step on its way.
 *
 * @param proposalId the proposal
 * @param seen the last step that the officer saw
 * @param kind what happens
 * @param effectiveOn since when it holds
 * @param words what is said beside it
 * @param submissionId tells a repeat from another step
 */
public record TakeStep(long proposalId, int seen, StepKind kind, LocalDate effectiveOn, Words words,
		UUID submissionId) {

	/**
	 * What is said beside a step.
	 *
	 * @param text the reason, or anything else worth knowing
	 * @param asked who must answer a note
	 * @param instrument by which the land will be had, from this step on
	 * @param letterNumber of the letter that belongs to the step
	 * @param letterDate its date
	 * @param documents that the officer has seen
	 */
	public record Words(@Nullable String text, @Nullable Role asked, @Nullable String instrument,
			@Nullable String letterNumber, @Nullable LocalDate letterDate, Set<LandDocumentKind> documents) {

		public Words {
			documents = Set.copyOf(documents);
		}

		public Words(@Nullable String text, @Nullable Role asked, @Nullable String instrument,
				@Nullable String letterNumber, @Nullable LocalDate letterDate) {
			this(text, asked, instrument, letterNumber, letterDate, Set.of());
		}

	}

}

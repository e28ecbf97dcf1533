package id.pantaugerai.proposal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.pantaugerai.shared.WrittenOnce;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;

import org.springframework.util.Assert;

/** A letter about a proposal; written once, never changed. */
@Entity
@Getter(AccessLevel.PACKAGE)
class LandProposalLetter implements WrittenOnce<LandProposalLetter.Key> {

	@EmbeddedId
	private Key id;

	private UUID submissionId;

	@Enumerated(EnumType.STRING)
	private LetterKind kind;

	private String number;

	private LocalDate dated;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandProposalLetter() {
	}

	LandProposalLetter(RecordLetter letter, int position, Recording recording) {
		Assert.hasText(letter.number(), "A letter has a number");
		Assert.isTrue(!letter.dated().isAfter(recording.day()), "A letter is not dated in the future");
		this.id = new Key(letter.proposalId(), position);
		this.submissionId = letter.submissionId();
		this.kind = letter.kind();
		this.number = letter.number();
		this.dated = letter.dated();
		this.recordedAt = recording.at();
		this.recordedBy = recording.by();
	}

	@Override
	public Key getId() {
		return id;
	}

	/**
	 * Which letter of which proposal.
	 *
	 * @param proposalId the proposal
	 * @param position of the letter, from 1
	 */
	@Embeddable
	record Key(long proposalId, int position) implements Serializable {

		private static final long serialVersionUID = 1L;

	}

}

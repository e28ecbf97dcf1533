package id.pantaugerai.proposal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.shared.WrittenOnce;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** One step of a proposal; written once, never changed. */
@Entity
@Getter(AccessLevel.PACKAGE)
class LandProposalStep implements WrittenOnce<LandProposalStep.Key> {

	@EmbeddedId
	private Key id;

	private UUID submissionId;

	@Enumerated(EnumType.STRING)
	private StepKind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable LandStage fromStage;

	@Enumerated(EnumType.STRING)
	private LandStage toStage;

	private LocalDate effectiveOn;

	private @Nullable Integer days;

	private @Nullable String text;

	@Enumerated(EnumType.STRING)
	private @Nullable Role asked;

	private @Nullable String instrument;

	private @Nullable String letterNumber;

	private @Nullable LocalDate letterDate;

	private @Nullable String documents;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandProposalStep() {
	}

	LandProposalStep(TakeStep step, Passage passage, Recording recording) {
		this.id = new Key(step.proposalId(), step.seen() + 1);
		this.submissionId = step.submissionId();
		this.kind = step.kind();
		this.fromStage = passage.from();
		this.toStage = passage.to();
		this.effectiveOn = step.effectiveOn();
		this.text = step.words().text();
		this.asked = step.words().asked();
		this.instrument = step.words().instrument();
		this.letterNumber = step.words().letterNumber();
		this.letterDate = step.words().letterDate();
		this.documents = listed(step.words().documents());
		this.days = recording.days();
		this.recordedAt = recording.at();
		this.recordedBy = recording.by();
	}

	/** Whether an account did this. */
	boolean isBy(long account, StepKind deed) {
		return recordedBy == account && kind == deed;
	}

	/** Whether it has taken its proposal back from being ready. */
	boolean leavesReady() {
		return fromStage == LandStage.SIAP_BANGUN && (toStage != LandStage.SIAP_BANGUN || kind == StepKind.WITHDRAWN);
	}

	private static @Nullable String listed(Set<LandDocumentKind> seen) {
		return seen.isEmpty() ? null : seen.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
	}

	@Override
	public Key getId() {
		return id;
	}

	/**
	 * Which step of which proposal.
	 *
	 * @param proposalId the proposal
	 * @param number of the step, from 1
	 */
	@Embeddable
	record Key(long proposalId, int number) implements Serializable {

		private static final long serialVersionUID = 1L;

	}

	/**
	 * From which stage to which.
	 *
	 * @param from absent for the first step
	 * @param to the same one where the stage stays
	 */
	record Passage(@Nullable LandStage from, LandStage to) {
	}

}

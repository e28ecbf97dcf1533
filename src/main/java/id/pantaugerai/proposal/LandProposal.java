package id.pantaugerai.proposal;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.suitability.OwnerClass;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** One land asset proposed for one kelurahan, where it stands now. */
@Entity
@Getter(AccessLevel.PACKAGE)
class LandProposal {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long assetId;

	@Column(updatable = false) // follows the asset, by its foreign key
	private boolean sharedWarehouse;

	private String kelurahanCode;

	@Enumerated(EnumType.STRING)
	private LandStage stage = LandStage.USULAN;

	@Enumerated(EnumType.STRING)
	private @Nullable ProposalSide side;

	@Enumerated(EnumType.STRING)
	private @Nullable Role asked;

	private @Nullable String instrument;

	private LocalDate stageSince;

	private int lastStep = 1;

	private Instant openedAt;

	private long openedBy;

	private @Nullable Instant closedAt;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandProposal() {
	}

	LandProposal(OpenProposal open, boolean sharedWarehouse, Recording recording) {
		this.assetId = open.assetId();
		this.kelurahanCode = open.kelurahanCode();
		this.sharedWarehouse = sharedWarehouse;
		this.stageSince = recording.day();
		this.openedBy = recording.by();
		this.openedAt = recording.at();
	}

	/** The step with which it began. */
	LandProposalStep opening(OpenProposal open, Recording recording) {
		TakeStep first = new TakeStep(key(), 0, StepKind.OPENED, stageSince,
				new TakeStep.Words(open.text(), null, null, null, null), open.submissionId());
		return new LandProposalStep(first, new LandProposalStep.Passage(null, stage), recording);
	}

	/** Takes a step that {@link ProposalState#allows} and hands it out. */
	LandProposalStep take(TakeStep step, Recording recording) {
		require(step);
		LandStage from = stage;
		switch (step.kind()) {
			case ADVANCED -> enter(1, step.effectiveOn());
			case RETURNED -> enter(-1, step.effectiveOn());
			case NOTED -> halt(ProposalSide.DIBERI_CATATAN, step.words().asked());
			case CONSIDERED -> halt(ProposalSide.DIPERTIMBANGKAN, null);
			case ANSWERED -> halt(null, null);
			case REFUSED -> close(ProposalSide.DITOLAK, recording.at());
			case WITHDRAWN -> close(null, recording.at());
			case REOPENED -> reopen(step.effectiveOn());
			case OPENED -> throw new IllegalArgumentException("It was opened before");
		}
		if (step.words().instrument() != null) {
			instrument = step.words().instrument();
		}
		lastStep++;
		return new LandProposalStep(step, new LandProposalStep.Passage(from, stage), recording);
	}

	ProposalState state(OwnerClass owner, Procedure procedure) {
		return new ProposalState(kelurahanCode, owner, stage, side, asked, closedAt != null, procedure.desk(stage));
	}

	long key() {
		return (id != null) ? id : 0;
	}

	private void require(TakeStep step) {
		Assert.isTrue(step.seen() == lastStep, "A step follows the last one");
		Assert.isTrue(!step.kind().needsReason() || step.words().text() != null, "This step says why");
		Assert.isTrue((step.kind() == StepKind.NOTED) == (step.words().asked() != null), "A note asks somebody");
		Assert.isTrue(!step.effectiveOn().isBefore(stageSince), "A step is not taken before its stage began");
	}

	private void enter(int direction, LocalDate day) {
		stage = LandStage.values()[stage.ordinal() + direction];
		stageSince = day;
		halt(null, null);
	}

	private void halt(@Nullable ProposalSide halted, @Nullable Role answering) {
		side = halted;
		asked = answering;
	}

	private void close(@Nullable ProposalSide closed, Instant now) {
		halt(closed, null);
		closedAt = now;
	}

	private void reopen(LocalDate day) {
		halt(null, null);
		stageSince = day;
		closedAt = null;
	}

}

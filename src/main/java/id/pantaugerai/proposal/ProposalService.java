package id.pantaugerai.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/**
 * Proposes land and takes proposals along their stages; only ever adds steps. Kelurahan,
 * asset and proposal are held in this order, so that two officers follow each other.
 */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProposalService {

	private static final Role[] PROPOSERS = { Role.CAMAT, Role.PEMKOT, Role.BKAD };

	private static final Role[] TAKERS = { Role.CAMAT, Role.PEMKOT, Role.BKAD, Role.PEMPROV };

	private final LandProposalRepository proposals;

	private final LandProposalStepRepository steps;

	private final ProposalQueries queries;

	private final ProposalChecks checks;

	private final ProcedureService procedures;

	private final Aftermath aftermath;

	private final LandRegister register;

	private final CalendarService calendar;

	private final Clock clock;

	/** Whether an officer may propose land for a kelurahan. */
	public boolean mayOpen(String kelurahanCode, Scope scope) {
		return scope.hasRole(PROPOSERS) && scope.covers(kelurahanCode);
	}

	/**
	 * Lets pass who may propose land for a kelurahan.
	 * @throws ForbiddenException when role or area do not allow it
	 */
	public void requireProposer(String kelurahanCode, Scope scope) {
		scope.requireRole(PROPOSERS);
		scope.requireArea(kelurahanCode);
	}

	/**
	 * Proposes an asset of the city for a kelurahan; the same submission sent twice is
	 * one proposal.
	 * @throws NotFoundException when there is no such kelurahan, or no such asset that
	 * the officer may see
	 * @throws ProposalConflictException when somebody was first
	 * @return which proposal it became
	 */
	@Transactional
	public long open(OpenProposal open, Officer officer) {
		requireProposer(open.kelurahanCode(), officer.scope());
		LandAssetDetail asset = hold(open.assetId(), open.kelurahanCode(), officer.scope().acrossCity());
		Optional<LandProposalStep> earlier = steps.findBySubmissionId(open.submissionId());
		if (earlier.isPresent()) {
			return repeated(earlier.get(), open, officer);
		}
		checks.refuseTaken(asset, open.kelurahanCode());
		Recording recording = new Recording(officer.id(), clock.instant(), null);
		LandProposal proposal = proposals
			.saveAndFlush(new LandProposal(open, asset.facts().sharedWarehouse(), recording));
		write(proposal, proposal.opening(open, recording), asset);
		return proposal.key();
	}

	/**
	 * Takes a proposal a step on; the same submission sent twice is one step.
	 * @throws NotFoundException when there is none that the officer may see
	 * @throws ForbiddenException when role or area do not allow it
	 * @throws ProposalConflictException when it has moved, or cannot move yet
	 */
	@Transactional
	public void take(TakeStep step, Officer officer) {
		LandProposalRepository.Pair pair = proposals.findPair(step.proposalId())
			.orElseThrow(() -> new NotFoundException("land proposal " + step.proposalId()));
		LandAssetDetail asset = hold(pair.assetId(), pair.kelurahanCode(), officer.scope());
		LandProposal proposal = proposals.hold(step.proposalId()).orElseThrow();
		if (isRepeated(step, officer)) {
			return;
		}
		requireHand(officer.scope());
		ProposalState state = proposal.state(asset.facts().ownership().owner(), procedures.current());
		checks.refuseMoved(proposal, step, state);
		requireTaker(step.kind(), state, officer.scope());
		checks.refuseForeign(proposal, step);
		checks.refuseUnready(proposal, step, asset);
		write(proposal, proposal.take(step, recording(step, proposal, officer)), asset);
	}

	/**
	 * Lets pass who may take any step at all.
	 * @throws ForbiddenException when the role takes none
	 */
	public void requireHand(Scope scope) {
		scope.requireRole(TAKERS);
	}

	/**
	 * Lets pass who may take a step in a state.
	 * @throws ForbiddenException when role or area do not allow it
	 */
	public void requireTaker(StepKind kind, ProposalState state, Scope scope) {
		if (!kind.takers(state).contains(scope.role()) || !scope.covers(state.kelurahanCode())) {
			throw new ForbiddenException(scope.role() + " of " + scope.area() + " takes no step " + kind);
		}
	}

	private LandAssetDetail hold(long assetId, String kelurahanCode, Scope scope) {
		proposals.holdKelurahan(kelurahanCode).orElseThrow(() -> new NotFoundException("kelurahan " + kelurahanCode));
		LandAssetDetail asset = register.hold(assetId);
		queries.requireVisible(asset, scope);
		return asset;
	}

	private Recording recording(TakeStep step, LandProposal proposal, Officer officer) {
		Instant now = clock.instant();
		Assert.isTrue(!step.effectiveOn().isAfter(Zone.dateOf(now)), "A step is not taken in the future");
		@Nullable Integer days = (step.kind() == StepKind.ADVANCED)
				? (int) calendar.workingDays().between(proposal.getStageSince(), step.effectiveOn()) : null;
		return new Recording(officer.id(), now, days);
	}

	private void write(LandProposal proposal, LandProposalStep step, LandAssetDetail asset) {
		steps.save(step);
		proposals.saveAndFlush(proposal);
		aftermath.of(proposal, step, asset);
		log.info("Land proposal {}: {} (account {})", proposal.key(), step.getKind(), step.getRecordedBy());
	}

	private long repeated(LandProposalStep earlier, OpenProposal open, Officer officer) {
		long id = earlier.getId().proposalId();
		LandProposalRepository.Pair pair = new LandProposalRepository.Pair(open.assetId(), open.kelurahanCode());
		if (!earlier.isBy(officer.id(), StepKind.OPENED) || !proposals.findPair(id).orElseThrow().equals(pair)) {
			throw new ConflictException("Submission " + open.submissionId() + " was used elsewhere",
					Rival.none("submission"));
		}
		return id;
	}

	private boolean isRepeated(TakeStep step, Officer officer) {
		Optional<LandProposalStep> earlier = steps.findBySubmissionId(step.submissionId());
		earlier.filter(
				(found) -> !found.isBy(officer.id(), step.kind()) || found.getId().proposalId() != step.proposalId())
			.ifPresent((found) -> {
				throw new ConflictException("Submission " + step.submissionId() + " was used elsewhere",
						Rival.none("submission"));
			});
		return earlier.isPresent();
	}

}

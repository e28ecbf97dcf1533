package id.pantaugerai.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.paper.Letter;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.suitability.OwnerClass;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letter by which the city asks the Governor for provincial land, and the numbers of
 * what was sent and answered; only ever adds.
 */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProposalLetterService {

	private static final Role[] WRITERS = { Role.BKAD, Role.PEMKOT };

	private static final Role[] HANDS = { Role.BKAD, Role.PEMKOT, Role.PEMPROV };

	private final LandProposalLetterRepository letters;

	private final LandProposalRepository proposals;

	private final ProposalViewService views;

	private final GovernorLetter governor;

	private final Clock clock;

	/** The letters about a proposal; empty where the land is not the province's. */
	public ProposalLetters of(ProposalSummary proposal, List<LetterLine> lines, Scope scope) {
		boolean open = isProvincial(proposal) && !proposal.state().closed()
				&& scope.covers(proposal.state().kelurahanCode());
		List<LetterKind> kinds = !open ? List.of()
				: Stream.of(LetterKind.values()).filter((kind) -> scope.hasRole(hands(kind))).toList();
		return new ProposalLetters(lines.stream().filter((line) -> line.proposalId() == proposal.id()).toList(),
				open && scope.hasRole(WRITERS), kinds);
	}

	/**
	 * Every letter about the proposals of an asset; for rooms that have checked who asks.
	 */
	public List<LetterLine> ofAsset(long assetId) {
		return letters.findOfAsset(assetId);
	}

	/**
	 * The city's letter to the Governor, dated and numbered as it was sent.
	 * @throws ForbiddenException when role or area do not allow it
	 * @throws NotFoundException when there is no such open proposal of provincial land
	 */
	public Letter letter(long id, Officer officer) {
		officer.scope().requireRole(WRITERS);
		ProposalSummary proposal = provincial(id, officer.scope());
		ProposalLetters known = of(proposal, letters.findOfAsset(proposal.asset().id()), officer.scope());
		return governor.write(proposal, known.latest(LetterKind.SENT), officer.scope(), LocalDate.now(clock));
	}

	/**
	 * Lets pass who may record a letter.
	 * @throws ForbiddenException when role or area do not allow it
	 * @throws NotFoundException when there is no such open proposal of provincial land
	 */
	public ProposalSummary requireHand(long id, LetterKind kind, Scope scope) {
		scope.requireRole(hands(kind));
		return provincial(id, scope);
	}

	/**
	 * Records the number and date of a letter; the same submission sent twice is one.
	 * @throws ForbiddenException when role or area do not allow it
	 * @throws NotFoundException when there is no such open proposal of provincial land
	 * @throws ConflictException when another letter was recorded meanwhile, or the
	 * submission belongs to another one
	 */
	@Transactional
	public void record(RecordLetter letter, Officer officer) {
		proposals.hold(letter.proposalId());
		ProposalSummary proposal = requireHand(letter.proposalId(), letter.kind(), officer.scope());
		if (isRepeated(letter, officer)) {
			return;
		}
		List<LetterLine> before = lines(proposal);
		if (before.size() > letter.seen()) {
			LetterLine last = before.get(before.size() - 1);
			throw new ConflictException("Another letter was recorded",
					Rival.of(last.recordedBy(), last.recordedAt(), "proposal.LETTER", last.number()));
		}
		Recording recording = new Recording(officer.id(), clock.instant(), null);
		letters.saveAndFlush(new LandProposalLetter(letter, before.size() + 1, recording));
		log.info("Land proposal {}: letter {} (account {})", proposal.id(), letter.kind(), officer.id());
	}

	private boolean isRepeated(RecordLetter letter, Officer officer) {
		Optional<LandProposalLetter> earlier = letters.findBySubmissionId(letter.submissionId());
		earlier.filter(
				(found) -> found.getId().proposalId() != letter.proposalId() || found.getRecordedBy() != officer.id())
			.ifPresent((found) -> {
				throw new ConflictException("Submission " + letter.submissionId() + " was used elsewhere",
						Rival.none("submission"));
			});
		return earlier.isPresent();
	}

	private List<LetterLine> lines(ProposalSummary proposal) {
		return letters.findOfAsset(proposal.asset().id())
			.stream()
			.filter((line) -> line.proposalId() == proposal.id())
			.toList();
	}

	private ProposalSummary provincial(long id, Scope scope) {
		ProposalSummary proposal = views.get(id, scope);
		scope.requireArea(proposal.state().kelurahanCode());
		if (!isProvincial(proposal) || proposal.state().closed()) {
			throw new NotFoundException("letter about proposal " + id);
		}
		return proposal;
	}

	private static Role[] hands(LetterKind kind) {
		return (kind == LetterKind.SENT) ? WRITERS : HANDS;
	}

	private static boolean isProvincial(ProposalSummary proposal) {
		return proposal.state().owner() == OwnerClass.PEMPROV;
	}

}

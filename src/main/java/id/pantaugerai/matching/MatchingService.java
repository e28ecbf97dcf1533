package id.pantaugerai.matching;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.AvailableLand;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandRevision;
import id.pantaugerai.land.LandSupply;
import id.pantaugerai.proposal.OpenProposal;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.suitability.SuitabilityService;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggests public land for kelurahan that have none; people decide. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class MatchingService {

	private static final Role[] READERS = { Role.CAMAT, Role.PEMKOT, Role.BKAD, Role.PEMPROV };

	private static final Role[] MAKERS = { Role.PEMKOT, Role.BKAD };

	private final RunRepository runs;

	private final RefusalRepository refusals;

	private final LandSupply land;

	private final LandRegister register;

	private final ProposalService proposals;

	private final Supplies supplies;

	private final SuitabilityService suitability;

	private final MatchingSettings settings;

	private final Clock clock;

	/** Whether an officer may have the pairs computed. */
	public boolean mayRun(Scope scope) {
		return scope.hasRole(MAKERS);
	}

	/** Whether an officer may accept or refuse a pair. */
	public boolean mayDecide(Scope scope) {
		return scope.hasRole(Role.BKAD);
	}

	/**
	 * Lets pass who may accept or refuse a pair of a kelurahan.
	 * @throws ForbiddenException when role or area do not allow it
	 */
	public void requireDecider(String code, Scope scope) {
		scope.requireRole(Role.BKAD);
		scope.requireArea(code);
	}

	/** Whether an officer may see what is suggested. */
	public boolean mayRead(Scope scope) {
		return scope.hasRole(READERS);
	}

	/**
	 * Lets pass who may see what is suggested.
	 * @throws ForbiddenException when the role does not allow it
	 */
	public void requireReader(Scope scope) {
		scope.requireRole(READERS);
	}

	/**
	 * Computes the pairs of an area from what is known now.
	 * @throws ForbiddenException when the role does not allow it
	 */
	@Transactional
	public void run(Officer officer) {
		Scope scope = officer.scope();
		scope.requireRole(MAKERS);
		Map<String, KelurahanSummary> places = supplies.places(scope);
		List<KelurahanSummary> takers = land.without(scope).stream().map(places::get).toList();
		List<AvailableLand> parcels = land.available(scope);
		Inputs inputs = new Inputs(scope.area(), version(), takers.size(), parcels.size());
		Set<Refused> refused = Set.copyOf(refusals.findRefused(scope.areaPattern()));
		List<Pairing> pairs = new Matcher(supplies.of(parcels, places), settings.sharedCapacity(), refused)
			.pair(takers);
		runs.save(new MatchingRun(inputs, pairs, officer.id(), clock.instant()));
		log.info("{} of {} kelurahan in {} are paired (account {})", pairs.size(), takers.size(), scope.area(),
				officer.id());
	}

	/**
	 * Keeps that a pair was refused; it is not suggested again while what is known of the
	 * parcel stays.
	 * @throws ForbiddenException when role or area do not allow it
	 * @throws NotFoundException when no such pair is suggested
	 * @throws ConflictException when it was refused already
	 */
	@Transactional
	public void refuse(RefusePair refuse, Officer officer) {
		requireDecider(refuse.kelurahanCode(), officer.scope());
		Refused pair = new Refused(refuse.kelurahanCode(), refuse.assetId(), refuse.assetRevision());
		requireSuggested(pair);
		register.hold(pair.assetId());
		requireUnrefused(pair);
		refusals.saveAndFlush(new MatchingRefusal(pair, refuse.reason(), officer.id(), clock.instant()));
		log.info("{} is refused (account {})", pair, officer.id());
	}

	/**
	 * Proposes the parcel of a suggested pair for its kelurahan; the same submission sent
	 * twice is one proposal.
	 * @throws ForbiddenException when role or area do not allow it
	 * @throws NotFoundException when no such pair is suggested
	 * @throws ConflictException when it was refused, or what is known of the parcel
	 * changed
	 * @return the parcel
	 */
	@Transactional
	public long accept(AcceptPair accept, Officer officer) {
		requireDecider(accept.kelurahanCode(), officer.scope());
		Refused pair = new Refused(accept.kelurahanCode(), accept.assetId(), accept.assetRevision());
		requireSuggested(pair);
		int revision = register.hold(pair.assetId()).revision();
		requireUnrefused(pair);
		if (revision != pair.assetRevision()) {
			LandRevision last = register.history(pair.assetId(), officer.scope()).get(0);
			throw new ConflictException("No longer suggested: " + pair,
					Rival.of(last.recordedBy(), last.recordedAt(), "parcel", LandAssetDetail.number(pair.assetId())));
		}
		proposals.open(new OpenProposal(pair.assetId(), pair.kelurahanCode(), null, accept.submissionId()), officer);
		log.info("{} is accepted (account {})", pair, officer.id());
		return pair.assetId();
	}

	/** Which data there is: another text whenever any of it changes. */
	String version() {
		return land.version() + "/" + suitability.version();
	}

	private void requireUnrefused(Refused pair) {
		refusals.find(pair.kelurahanCode(), pair.assetId(), pair.assetRevision()).ifPresent((past) -> {
			throw new ConflictException("Refused already: " + pair,
					Rival.of(past.recordedBy(), past.recordedAt(), "refused", past.reason()));
		});
	}

	private void requireSuggested(Refused pair) {
		boolean suggested = runs.findLatest(pair.kelurahanCode())
			.stream()
			.flatMap((run) -> runs.findPairs(run.id(), pair.kelurahanCode()).stream())
			.anyMatch((found) -> found.assetId() == pair.assetId() && found.assetRevision() == pair.assetRevision());
		if (!suggested) {
			throw new NotFoundException("pair " + pair);
		}
	}

}

package id.pantaugerai.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.proposal.ProposalConflictException.Why;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who asked for land how it stands, and that they have read a refusal. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LandRequestService {

	private final RequestQueries requests;

	private final ProposalListQueries lists;

	private final ProposalQueries queries;

	private final CalendarService calendar;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/**
	 * What a place waits for, and which refusals it has not read.
	 * @throws id.pantaugerai.shared.ForbiddenException when it lies outside the area
	 */
	public LandRequests of(String place, Scope scope) {
		scope.requireArea(place);
		List<LandRequest> all = timed(requests.waiting(place + "%"));
		return new LandRequests(all.stream().filter((one) -> !one.refused()).toList(),
				all.stream().filter(LandRequest::refused).toList());
	}

	/**
	 * One page of the proposals in an officer's area, the oldest stage first.
	 */
	public Page<LandRequest> list(Scope scope, ProposalFilter filter, Pageable page) {
		WorkingDays days = calendar.workingDays();
		return lists.list(scope, filter, page).map((it) -> timed(it, days));
	}

	/** Which refusals of an asset this officer, a camat, has yet to read. */
	public Set<Long> unseen(long assetId, Scope scope) {
		return scope.hasRole(Role.CAMAT) ? requests.unseen(assetId, scope.areaPattern()) : Set.of();
	}

	/**
	 * Keeps that a camat has read a refusal; saying so twice changes nothing.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role does not allow it
	 * @throws NotFoundException when there is none in the area
	 * @throws ProposalConflictException when it is no longer refused
	 * @return the kelurahan that it was asked for
	 */
	@Transactional
	public String see(long id, Officer officer) {
		officer.scope().requireRole(Role.CAMAT);
		ProposalSummary it = queries.find(id)
			.filter((found) -> officer.scope().covers(found.state().kelurahanCode()))
			.orElseThrow(() -> new NotFoundException("land proposal " + id));
		if (it.state().side() != ProposalSide.DITOLAK) {
			throw new ProposalConflictException(Why.MOVED, it);
		}
		String code = it.state().kelurahanCode();
		if (requests.see(it, officer.id(), clock.instant())) {
			events.publishEvent(new RefusalSeen(code, id));
		}
		return code;
	}

	private List<LandRequest> timed(List<ProposalSummary> all) {
		WorkingDays days = calendar.workingDays();
		return all.stream().map((it) -> timed(it, days)).toList();
	}

	private LandRequest timed(ProposalSummary it, WorkingDays days) {
		return new LandRequest(it, days.between(it.stageSince(), it.timedUntil(LocalDate.now(clock))));
	}

}

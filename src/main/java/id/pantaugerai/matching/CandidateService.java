package id.pantaugerai.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.proposal.ProposalSide;
import id.pantaugerai.proposal.ProposalSummary;
import id.pantaugerai.proposal.ProposalViewService;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which land, anywhere in the city, could serve a kelurahan. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class CandidateService {

	private static final int MOST_SHOWN = 50;

	private final MatchingService matching;

	private final Supplies supplies;

	private final RefusalRepository refusals;

	private final ProposalService proposals;

	private final ProposalViewService proposed;

	private final KelurahanService kelurahan;

	private final MatchingSettings settings;

	/**
	 * What could serve one kelurahan, and what was said of it before.
	 * @throws id.pantaugerai.shared.ForbiddenException when role or area do not allow it
	 * @throws id.pantaugerai.shared.NotFoundException when no kelurahan bears the code
	 */
	public CandidateList of(String code, Scope scope) {
		matching.requireReader(scope);
		scope.requireArea(code);
		KelurahanSummary place = kelurahan.get(code);
		List<Candidate> found = supplies.within(scope.acrossCity()).candidates(place);
		List<ProposalSummary> known = proposed.ofKelurahan(code, scope);
		List<ProposalSummary> open = known.stream().filter((one) -> !one.state().closed()).toList();
		Map<Long, EarlierRefusal> refused = refused(code, known);
		List<Offer> offers = found.stream()
			.limit(MOST_SHOWN)
			.map((candidate) -> new Offer(candidate, refused.get(candidate.land().id()),
					open.stream().anyMatch((one) -> one.asset().id() == candidate.land().id())))
			.toList();
		return new CandidateList(place, offers, found.size(), settings.reachM(), open, proposals.mayOpen(code, scope));
	}

	/** Whether an officer may see what could serve a kelurahan. */
	public boolean mayRead(Scope scope) {
		return matching.mayRead(scope);
	}

	/** How many parcels could serve one kelurahan. */
	public int count(KelurahanSummary place, Scope scope) {
		return supplies.keptWithin(scope.acrossCity()).candidates(place).size();
	}

	/** The latest refusal of each parcel, as a suggested pair or as a request. */
	private Map<Long, EarlierRefusal> refused(String code, List<ProposalSummary> known) {
		Map<Long, EarlierRefusal> refused = new HashMap<>();
		refusals.findEarlier(code).forEach((refusal) -> refused.put(refusal.assetId(), refusal));
		known.stream()
			.filter((one) -> one.state().side() == ProposalSide.DITOLAK)
			.map((one) -> new EarlierRefusal(one.asset().id(), Objects.requireNonNullElse(one.last().text(), ""),
					one.last().hand().by(), one.last().hand().at()))
			.forEach((refusal) -> refused.merge(refusal.assetId(), refusal,
					(one, other) -> one.at().isAfter(other.at()) ? one : other));
		return refused;
	}

}

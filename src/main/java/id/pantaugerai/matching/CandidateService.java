package id.pantaugerai.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.LandEvidence;
import id.pantaugerai.land.LandEvidences;
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

	private final LandEvidences evidences;

	private final RefusalRepository refusals;

	private final ProposalService proposals;

	private final ProposalViewService proposed;

	private final KelurahanService kelurahan;

	private final MatchingSettings settings;

	/**
	 * The best that could serve one kelurahan, and what was said of it before.
	 * @throws id.pantaugerai.shared.ForbiddenException when role or area do not allow it
	 * @throws id.pantaugerai.shared.NotFoundException when no kelurahan bears the code
	 */
	public CandidateList of(String code, Scope scope) {
		return list(code, scope, MOST_SHOWN);
	}

	/**
	 * All that could serve one kelurahan.
	 * @throws id.pantaugerai.shared.ForbiddenException when role or area do not allow it
	 * @throws id.pantaugerai.shared.NotFoundException when no kelurahan bears the code
	 */
	public CandidateList all(String code, Scope scope) {
		return list(code, scope, Integer.MAX_VALUE);
	}

	private CandidateList list(String code, Scope scope, int most) {
		matching.requireReader(scope);
		scope.requireArea(code);
		KelurahanSummary place = kelurahan.get(code);
		List<Candidate> found = supplies.around(place, scope.acrossCity()).candidates(place);
		List<ProposalSummary> known = proposed.ofKelurahan(code, scope);
		List<ProposalSummary> open = known.stream().filter((one) -> !one.state().closed()).toList();
		List<Offer> offers = offers(found.stream().limit(most).toList(), refused(code, known), open, scope);
		return new CandidateList(place, offers, found.size(), settings.reachM(), open, proposals.mayOpen(code, scope));
	}

	/** Whether an officer may see what could serve a kelurahan. */
	public boolean mayRead(Scope scope) {
		return matching.mayRead(scope);
	}

	/** How many parcels could serve one kelurahan. */
	public int count(KelurahanSummary place, Scope scope) {
		return supplies.around(place, scope.acrossCity()).candidates(place).size();
	}

	private List<Offer> offers(List<Candidate> found, Map<Long, EarlierRefusal> refused, List<ProposalSummary> open,
			Scope scope) {
		Map<Long, LandEvidence> evidence = evidences
			.of(found.stream().map((candidate) -> candidate.land().id()).toList(), scope);
		return found.stream().map((candidate) -> {
			long id = candidate.land().id();
			return new Offer(candidate, refused.get(id), open.stream().anyMatch((one) -> one.asset().id() == id),
					evidence.getOrDefault(id, LandEvidence.NONE));
		}).toList();
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

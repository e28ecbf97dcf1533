package id.pantaugerai.matching;

import java.util.List;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.proposal.ProposalSummary;

/**
 * What could serve one kelurahan, the best first.
 *
 * @param kelurahan the kelurahan
 * @param offers the best of them
 * @param total how many there are
 * @param reachM how far land of another kelurahan may lie, metres
 * @param requests what is requested for it already, the latest first
 * @param mayRequest whether the reader may request one
 */
public record CandidateList(KelurahanSummary kelurahan, List<Offer> offers, int total, int reachM,
		List<ProposalSummary> requests, boolean mayRequest) {

	public CandidateList {
		offers = List.copyOf(offers);
		requests = List.copyOf(requests);
	}

}

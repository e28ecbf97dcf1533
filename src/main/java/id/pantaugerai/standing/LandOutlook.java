package id.pantaugerai.standing;

import java.util.List;

import id.pantaugerai.proposal.ProposalSide;
import id.pantaugerai.proposal.ProposalSummary;
import org.jspecify.annotations.Nullable;

/**
 * What may become of the land of one kelurahan.
 *
 * @param requests what was ever asked for, the open ones first
 * @param candidates how many parcels could serve it; absent where its land is ready, or
 * the reader may not see them
 */
public record LandOutlook(List<ProposalSummary> requests, @Nullable Integer candidates) {

	private static final int MOST_SHOWN = 5;

	public LandOutlook {
		requests = List.copyOf(requests);
	}

	/** Those that run, were refused, or came to their end, the open ones first. */
	public List<ProposalSummary> shown() {
		return requests.stream()
			.filter((one) -> !one.state().closed() || one.state().side() == ProposalSide.DITOLAK)
			.limit(MOST_SHOWN)
			.toList();
	}

}

package id.pantaugerai.proposal;

import java.util.List;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.LandAssetDetail;

/**
 * One land asset with everything that is proposed of it.
 *
 * @param asset as the register knows it
 * @param kelurahan where it lies
 * @param open the proposals that run or came to their end
 * @param closed those that were refused or withdrawn
 * @param ahead every stage as it would lie ahead, with what it took elsewhere
 * @param procedure by which land is brought to its legality today
 */
public record AssetView(LandAssetDetail asset, KelurahanSummary kelurahan, List<ProposalDetail> open,
		List<ProposalDetail> closed, List<StageClock> ahead, Procedure procedure) {

	public AssetView {
		open = List.copyOf(open);
		closed = List.copyOf(closed);
		ahead = List.copyOf(ahead);
	}

	/** Those that were refused. */
	public List<ProposalDetail> refused() {
		return closed.stream().filter((one) -> one.it().state().side() == ProposalSide.DITOLAK).toList();
	}

	/** Whether it could be proposed for another kelurahan. */
	public boolean free() {
		return !asset.withdrawn() && (open.isEmpty() || asset.facts().sharedWarehouse());
	}

}

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
 */
public record AssetView(LandAssetDetail asset, KelurahanSummary kelurahan, List<ProposalDetail> open,
		List<ProposalDetail> closed) {

	public AssetView {
		open = List.copyOf(open);
		closed = List.copyOf(closed);
	}

}

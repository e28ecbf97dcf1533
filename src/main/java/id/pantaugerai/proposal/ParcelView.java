package id.pantaugerai.proposal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.pantaugerai.kelurahan.PlaceChoice;
import id.pantaugerai.land.LandDossier;
import id.pantaugerai.land.LandHistoryLine;
import id.pantaugerai.suitability.Policy;
import id.pantaugerai.suitability.Verdict;

/**
 * Everything of one parcel: what the register tells, how it fares by the policies in
 * force, and what is proposed of it.
 *
 * @param dossier what the register tells
 * @param verdict criterion by criterion
 * @param policies by which it was judged, the national one first
 * @param proposed with its proposals
 * @param history what the register and the proposals tell, the latest first
 * @param unseen which refusals the reader, a camat, has yet to read
 * @param places the kelurahan that the reader may propose it for; none when it is not
 * free
 * @param obstacles what stands in the way on it, in the reader's area, the worst on top
 * @param raising the kelurahan for which the reader may note an obstacle on it, by code
 */
public record ParcelView(LandDossier dossier, Verdict verdict, List<Policy> policies, AssetView proposed,
		List<LandHistoryLine> history, Set<Long> unseen, PlaceChoice places, List<ParcelObstacle> obstacles,
		Map<String, String> raising) {

	public ParcelView {
		unseen = Set.copyOf(unseen);
		policies = List.copyOf(policies);
		history = List.copyOf(history);
		obstacles = List.copyOf(obstacles);
		raising = Collections.unmodifiableMap(new LinkedHashMap<>(raising));
	}

	/** Whether more may stand in the way than is told. */
	public boolean isCrowded() {
		return obstacles.size() >= ParcelObstacles.MOST;
	}

}

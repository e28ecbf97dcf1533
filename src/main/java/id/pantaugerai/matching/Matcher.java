package id.pantaugerai.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.AvailableLand;

/** Pairs the kelurahan of an area with the parcels that are left, all at once. */
final class Matcher {

	private final Supply supply;

	private final int sharedCapacity;

	private final Set<Refused> refused;

	private final Map<Long, Integer> places = new HashMap<>();

	private final List<AvailableLand> parcels = new ArrayList<>();

	Matcher(Supply supply, int sharedCapacity, Set<Refused> refused) {
		this.supply = supply;
		this.sharedCapacity = sharedCapacity;
		this.refused = refused;
	}

	/** The pairs, in the order of the kelurahan. */
	List<Pairing> pair(List<KelurahanSummary> takers) {
		List<Edge> edges = new ArrayList<>();
		for (int taker = 0; taker < takers.size(); taker++) {
			offer(taker, takers.get(taker), edges);
		}
		int[] capacities = parcels.stream()
			.mapToInt((land) -> land.facts().sharedWarehouse() ? sharedCapacity : 1)
			.toArray();
		int[] given = Assignment.solve(new Market(takers.size(), capacities, edges));
		return edges.stream()
			.filter((edge) -> given[edge.taker()] == edge.parcel())
			.map((edge) -> pairing(takers.get(edge.taker()).code(), edge))
			.toList();
	}

	/**
	 * The first rank is for land of the kelurahan itself: a neighbour's is second at
	 * best.
	 */
	private void offer(int taker, KelurahanSummary kelurahan, List<Edge> edges) {
		int rank = 0;
		for (Candidate candidate : supply.candidates(kelurahan)) {
			AvailableLand land = candidate.land();
			rank = Math.max(rank + 1, candidate.own() ? 1 : 2);
			if (!refused.contains(new Refused(kelurahan.code(), land.id(), land.revision()))) {
				edges.add(new Edge(taker, place(land), rank, candidate.metres()));
			}
		}
	}

	private int place(AvailableLand land) {
		return places.computeIfAbsent(land.id(), (id) -> {
			parcels.add(land);
			return parcels.size() - 1;
		});
	}

	private Pairing pairing(String code, Edge edge) {
		AvailableLand land = parcels.get(edge.parcel());
		return new Pairing(code, land.id(), land.revision(), edge.rank(), edge.metres());
	}

}

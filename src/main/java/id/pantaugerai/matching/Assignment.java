package id.pantaugerai.matching;

import java.util.Arrays;

/**
 * Gives parcels to kelurahan so that the most are served, among those ways the one with
 * the best total of ranks, and among those the one with the shortest total distance. Ties
 * fall the same way each time.
 */
final class Assignment {

	/** Stands for no parcel. */
	static final int NONE = -1;

	private Assignment() {
	}

	/** For each kelurahan the place of its parcel, or {@link #NONE}. */
	static int[] solve(Market market) {
		Costs costs = Costs.of(market);
		Sides sides = Sides.of(market, costs);
		int[] given = new Augmenting(sides, costs.unserved()).match();
		int[] parcels = new int[market.takers()];
		Arrays.fill(parcels, NONE);
		for (int right = 0; right < given.length; right++) {
			if (given[right] != NONE) {
				parcels[sides.taker(given[right], right)] = sides.parcel(given[right], right);
			}
		}
		return parcels;
	}

}

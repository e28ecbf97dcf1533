package id.pantaugerai.matching;

import java.util.Arrays;
import java.util.List;

/**
 * The two sides of a market, the smaller one left: it is the one that looks for partners.
 * A parcel that serves several stands there as often.
 *
 * @param takersLeft whether the kelurahan are the left side
 * @param starts where the edges of each left begin; one more entry ends the last
 * @param rights the right of each edge
 * @param costs the cost of each edge
 * @param rightCount how many stand right
 * @param parcelOf the parcel of each place that it may give
 */
record Sides(boolean takersLeft, int[] starts, int[] rights, long[] costs, int rightCount, int[] parcelOf) {

	static Sides of(Market market, Costs costs) {
		int[] firsts = firsts(market.capacities());
		int places = firsts[firsts.length - 1];
		boolean takersLeft = market.takers() <= places;
		int lefts = takersLeft ? market.takers() : places;
		int[] starts = starts(market, firsts, takersLeft, lefts);
		int[] rights = new int[starts[lefts]];
		long[] prices = new long[starts[lefts]];
		int[] next = Arrays.copyOf(starts, lefts);
		for (Edge edge : market.edges()) {
			for (int place = firsts[edge.parcel()]; place < firsts[edge.parcel() + 1]; place++) {
				int at = next[takersLeft ? edge.taker() : place]++;
				rights[at] = takersLeft ? place : edge.taker();
				prices[at] = costs.of(edge);
			}
		}
		return new Sides(takersLeft, starts, rights, prices, takersLeft ? places : market.takers(),
				parcels(firsts, places));
	}

	int lefts() {
		return starts.length - 1;
	}

	int taker(int left, int right) {
		return takersLeft ? left : right;
	}

	int parcel(int left, int right) {
		return parcelOf[takersLeft ? right : left];
	}

	private static int[] firsts(int[] capacities) {
		int[] firsts = new int[capacities.length + 1];
		for (int parcel = 0; parcel < capacities.length; parcel++) {
			firsts[parcel + 1] = firsts[parcel] + capacities[parcel];
		}
		return firsts;
	}

	private static int[] starts(Market market, int[] firsts, boolean takersLeft, int lefts) {
		int[] starts = new int[lefts + 1];
		List<Edge> edges = market.edges();
		for (Edge edge : edges) {
			int first = firsts[edge.parcel()];
			int last = firsts[edge.parcel() + 1];
			if (takersLeft) {
				starts[edge.taker() + 1] += last - first;
			}
			else {
				for (int place = first; place < last; place++) {
					starts[place + 1]++;
				}
			}
		}
		Arrays.parallelPrefix(starts, Integer::sum);
		return starts;
	}

	private static int[] parcels(int[] firsts, int places) {
		int[] parcels = new int[places];
		for (int parcel = 0; parcel + 1 < firsts.length; parcel++) {
			Arrays.fill(parcels, firsts[parcel], firsts[parcel + 1], parcel);
		}
		return parcels;
	}

}

package id.pantaugerai.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static id.pantaugerai.matching.Assignment.NONE;
import static org.assertj.core.api.Assertions.assertThat;

class AssignmentTests {

	static final int INSTANCES = 40;

	@Test
	void servesTheMostBeforeItMindsRanks() {
		Market market = new Market(2, new int[] { 1, 1 },
				List.of(new Edge(0, 0, 1, 0), new Edge(0, 1, 9, 3000), new Edge(1, 0, 1, 0)));

		assertThat(Assignment.solve(market)).containsExactly(1, 0);
	}

	@Test
	void mindsRanksBeforeDistances() {
		Market market = new Market(1, new int[] { 1, 1 }, List.of(new Edge(0, 0, 2, 0), new Edge(0, 1, 1, 9000)));

		assertThat(Assignment.solve(market)).containsExactly(1);
	}

	@Test
	void takesTheShorterWayAmongEqualRanks() {
		Market market = new Market(2, new int[] { 1 }, List.of(new Edge(0, 0, 1, 500), new Edge(1, 0, 1, 400)));

		assertThat(Assignment.solve(market)).containsExactly(NONE, 0);
	}

	@Test
	void letsASharedWarehouseServeSeveral() {
		Market market = new Market(3, new int[] { 2 },
				List.of(new Edge(0, 0, 1, 300), new Edge(1, 0, 1, 100), new Edge(2, 0, 1, 200)));

		assertThat(Assignment.solve(market)).containsExactly(NONE, 0, 0);
	}

	@Test
	void standsWhereNothingFits() {
		assertThat(Assignment.solve(new Market(2, new int[] { 1 }, List.of()))).containsExactly(NONE, NONE);
		assertThat(Assignment.solve(new Market(0, new int[0], List.of()))).isEmpty();
	}

	@RepeatedTest(INSTANCES)
	void findsWhatTryingEverythingFinds(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		for (int round = 0; round < 50; round++) {
			Market market = anyOf(random);
			int[] found = Assignment.solve(market);

			assertThat(used(found, market)).as("capacities").isTrue();
			assertThat(worth(found, market)).isEqualTo(bestOf(market, 0, new int[market.takers()]));
			assertThat(Assignment.solve(market)).as("the same each time").isEqualTo(found);
		}
	}

	private static Market anyOf(Random random) {
		int takers = 1 + random.nextInt(6);
		int[] capacities = random.ints(1 + random.nextInt(6), 1, 3).toArray();
		List<Edge> edges = new ArrayList<>();
		for (int taker = 0; taker < takers; taker++) {
			for (int parcel = 0; parcel < capacities.length; parcel++) {
				if (random.nextInt(3) > 0) {
					edges.add(new Edge(taker, parcel, 1 + random.nextInt(4), random.nextInt(5)));
				}
			}
		}
		return new Market(takers, capacities, edges);
	}

	private static Worth bestOf(Market market, int taker, int[] chosen) {
		if (taker == market.takers()) {
			return used(chosen, market) ? worth(chosen, market) : Worth.NOTHING;
		}
		chosen[taker] = NONE;
		Worth best = bestOf(market, taker + 1, chosen);
		for (Edge edge : market.edges()) {
			if (edge.taker() == taker) {
				chosen[taker] = edge.parcel();
				Worth other = bestOf(market, taker + 1, chosen);
				best = (other.compareTo(best) < 0) ? other : best;
			}
		}
		return best;
	}

	private static boolean used(int[] chosen, Market market) {
		int[] left = market.capacities().clone();
		return Arrays.stream(chosen).filter((parcel) -> parcel != NONE).allMatch((parcel) -> --left[parcel] >= 0);
	}

	private static Worth worth(int[] chosen, Market market) {
		List<Edge> used = market.edges().stream().filter((edge) -> chosen[edge.taker()] == edge.parcel()).toList();
		assertThat(used).hasSize((int) Arrays.stream(chosen).filter((parcel) -> parcel != NONE).count());
		return new Worth(used.size(), used.stream().mapToInt(Edge::rank).sum(),
				used.stream().mapToInt(Edge::metres).sum());
	}

	/** What counts, in its order; the better one is the smaller. */
	private record Worth(int served, int ranks, int metres) implements Comparable<Worth> {

		static final Worth NOTHING = new Worth(0, Integer.MAX_VALUE, Integer.MAX_VALUE);

		@Override
		public int compareTo(Worth other) {
			return Comparator.comparingInt((Worth worth) -> -worth.served)
				.thenComparingInt((worth) -> worth.ranks)
				.thenComparingInt((worth) -> worth.metres)
				.compare(this, other);
		}

	}

}

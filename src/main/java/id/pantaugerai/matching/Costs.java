package id.pantaugerai.matching;

/**
 * Makes one exact number of what counts first, second and third: a step in rank weighs
 * more than all distances together, and one kelurahan unserved more than all ranks.
 *
 * @param rankStep what one rank costs
 * @param unserved what one kelurahan without land costs
 */
record Costs(long rankStep, long unserved) {

	static Costs of(Market market) {
		long farthest = market.edges().stream().mapToLong(Edge::metres).max().orElse(0);
		long lowest = market.edges().stream().mapToLong(Edge::rank).max().orElse(0);
		long rankStep = Math.addExact(Math.multiplyExact(farthest, market.takers()), 1);
		long dearest = Math.addExact(Math.multiplyExact(rankStep, lowest), farthest);
		return new Costs(rankStep, Math.addExact(Math.multiplyExact(dearest, market.takers()), 1));
	}

	long of(Edge edge) {
		return edge.rank() * rankStep + edge.metres();
	}

}

package id.pantaugerai.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Presses on the application with several connections and tells how long each answer
 * took.
 */
final class Load {

	private static final int ROUNDS = 3;

	private final int seconds;

	Load(int seconds) {
		this.seconds = seconds;
	}

	/**
	 * Warms up with the same requests for two rounds, then measures three; all crowds
	 * press at once.
	 */
	List<Result> run(Crowd... crowds) throws Exception {
		List<List<Visitor>> visiting = new ArrayList<>();
		for (Crowd crowd : crowds) {
			visiting.add(crowd.enter());
		}
		round(visiting, 2 * seconds);
		List<List<long[]>> taken = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			taken.add(round(visiting, seconds));
		}
		List<Result> results = new ArrayList<>();
		for (int crowd = 0; crowd < crowds.length; crowd++) {
			int index = crowd;
			results.add(result(crowds[crowd].name(), taken.stream().map((round) -> round.get(index)).toList()));
		}
		return results;
	}

	private Result result(String name, List<long[]> rounds) {
		double[] rates = rounds.stream().mapToDouble((nanos) -> (double) nanos.length / seconds).sorted().toArray();
		return new Result(name, rates[0], rates[1], rates[2],
				rounds.stream().flatMapToLong(Arrays::stream).sorted().toArray());
	}

	private static List<long[]> round(List<List<Visitor>> crowds, int seconds)
			throws InterruptedException, ExecutionException {
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		ExecutorService threads = Executors.newCachedThreadPool();
		try {
			List<List<Future<long[]>>> tasks = crowds.stream()
				.map((crowd) -> crowd.stream().map((visitor) -> threads.submit(() -> visit(visitor, end))).toList())
				.toList();
			List<long[]> all = new ArrayList<>();
			for (List<Future<long[]>> crowd : tasks) {
				all.add(together(crowd));
			}
			return all;
		}
		finally {
			threads.shutdown();
		}
	}

	private static long[] together(List<Future<long[]>> crowd) throws InterruptedException, ExecutionException {
		List<long[]> each = new ArrayList<>();
		for (Future<long[]> task : crowd) {
			each.add(task.get());
		}
		return each.stream().flatMapToLong(Arrays::stream).toArray();
	}

	private static long[] visit(Visitor visitor, long end) throws IOException {
		long[] nanos = new long[1 << 17];
		int count = 0;
		for (long begun = System.nanoTime(); begun < end && count < nanos.length; begun = System.nanoTime()) {
			visitor.visit();
			nanos[count++] = System.nanoTime() - begun;
		}
		return Arrays.copyOf(nanos, count);
	}

	/** One connection that asks again and again. */
	interface Visitor {

		void visit() throws IOException;

	}

	/** Opens the connections. */
	interface Visitors {

		Visitor visitor(int number) throws Exception;

	}

	/**
	 * Connections that ask for the same.
	 *
	 * @param name of the request
	 * @param connections how many
	 * @param visitors who opens them
	 */
	record Crowd(String name, int connections, Visitors visitors) {

		List<Visitor> enter() throws Exception {
			List<Visitor> entered = new ArrayList<>();
			for (int number = 0; number < connections; number++) {
				entered.add(visitors.visitor(number));
			}
			return entered;
		}

	}

	/**
	 * What came of it.
	 *
	 * @param name of the request
	 * @param least requests a second in the slowest round
	 * @param median requests a second
	 * @param most requests a second in the fastest round
	 * @param nanos how long each answer took, sorted
	 */
	record Result(String name, double least, double median, double most, long[] nanos) {

		double millis(double share) {
			return nanos[(int) Math.min(nanos.length - 1, Math.round(nanos.length * share))] / 1e6;
		}

	}

}

package id.pantaugerai.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Presses on one kind of request with several connections and tells how long each answer took. */
final class Load {

	private static final int ROUNDS = 3;

	private final int connections;

	private final int seconds;

	Load(int connections, int seconds) {
		this.connections = connections;
		this.seconds = seconds;
	}

	/** Warms up for one round, then measures three. */
	Result run(String name, Visitors visitors) throws Exception {
		List<Visitor> visiting = new ArrayList<>();
		for (int number = 0; number < connections; number++) {
			visiting.add(visitors.visitor(number));
		}
		round(visiting);
		double[] rates = new double[ROUNDS];
		List<long[]> taken = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			long[] nanos = round(visiting);
			rates[round] = (double) nanos.length / seconds;
			taken.add(nanos);
		}
		Arrays.sort(rates);
		return new Result(name, rates[0], rates[1], rates[2], taken.stream().flatMapToLong(Arrays::stream).sorted().toArray());
	}

	private long[] round(List<Visitor> visiting) throws InterruptedException, ExecutionException {
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		ExecutorService threads = Executors.newFixedThreadPool(visiting.size());
		try {
			List<Callable<long[]>> tasks = visiting.stream()
				.map((visitor) -> (Callable<long[]>) () -> visit(visitor, end))
				.toList();
			List<long[]> all = new ArrayList<>();
			for (Future<long[]> task : threads.invokeAll(tasks)) {
				all.add(task.get());
			}
			return all.stream().flatMapToLong(Arrays::stream).toArray();
		}
		finally {
			threads.shutdown();
		}
	}

	private static long[] visit(Visitor visitor, long end) throws IOException {
		long[] nanos = new long[1 << 16];
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

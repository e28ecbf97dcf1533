package id.pantaugerai;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several begin at the same moment. */
public final class AtOnce {

	private static final int PATIENCE_SECONDS = 60;

	private AtOnce() {
	}

	/** What became of the one and of the other. */
	public static <T> List<T> run(Callable<T> one, Callable<T> other) throws Exception {
		return all(List.of(one, other));
	}

	/** What became of the same work, begun several times. */
	public static <T> List<T> run(int times, Callable<T> work) throws Exception {
		return all(Collections.nCopies(times, work));
	}

	/** What became of each, in their order. */
	public static <T> List<T> all(List<Callable<T>> works) throws Exception {
		CyclicBarrier barrier = new CyclicBarrier(works.size());
		ExecutorService pool = Executors.newFixedThreadPool(works.size());
		try {
			List<Future<T>> begun = works.stream().map((work) -> pool.submit(after(barrier, work))).toList();
			List<T> answers = new ArrayList<>();
			for (Future<T> one : begun) {
				answers.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
			}
			return answers;
		}
		finally {
			pool.shutdownNow();
		}
	}

	private static <T> Callable<T> after(CyclicBarrier barrier, Callable<T> work) {
		return () -> {
			barrier.await();
			return work.call();
		};
	}

}

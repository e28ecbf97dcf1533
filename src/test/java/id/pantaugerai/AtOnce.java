package id.pantaugerai;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets two begin at the same moment. */
public final class AtOnce {

	private AtOnce() {
	}

	/** What became of the one and of the other. */
	public static <T> List<T> run(Callable<T> one, Callable<T> other) throws Exception {
		CyclicBarrier barrier = new CyclicBarrier(2);
		ExecutorService pool = Executors.newFixedThreadPool(2);
		try {
			Future<T> first = pool.submit(after(barrier, one));
			Future<T> second = pool.submit(after(barrier, other));
			return List.of(first.get(30, TimeUnit.SECONDS), second.get(30, TimeUnit.SECONDS));
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

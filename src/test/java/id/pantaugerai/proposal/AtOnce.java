package id.pantaugerai.proposal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets two begin at the same moment. */
final class AtOnce {

	private AtOnce() {
	}

	static List<String> run(Callable<String> one, Callable<String> other) throws Exception {
		CyclicBarrier barrier = new CyclicBarrier(2);
		ExecutorService pool = Executors.newFixedThreadPool(2);
		try {
			Future<String> first = pool.submit(after(barrier, one));
			Future<String> second = pool.submit(after(barrier, other));
			return List.of(first.get(30, TimeUnit.SECONDS), second.get(30, TimeUnit.SECONDS));
		}
		finally {
			pool.shutdownNow();
		}
	}

	private static Callable<String> after(CyclicBarrier barrier, Callable<String> work) {
		return () -> {
			barrier.await();
			return work.call();
		};
	}

}

package id.pantaugerai.shared;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class KeptTests {

	final AtomicInteger made = new AtomicInteger();

	final CountDownLatch asking = new CountDownLatch(8);

	final Kept<String, Integer> kept = new Kept<>(2);

	@Test
	void makesOnceWhatManyAskForAtOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		List<Future<Integer>> answers = IntStream.range(0, 64).mapToObj((number) -> threads.submit(this::ask)).toList();

		for (Future<Integer> answer : answers) {
			assertThat(answer.get()).isOne();
		}
		threads.shutdown();
		assertThat(made).hasValue(1);
	}

	@Test
	void keepsNoMoreThanItMay() {
		kept.get("a", made::incrementAndGet);
		kept.get("b", made::incrementAndGet);
		kept.get("a", made::incrementAndGet);
		kept.get("c", made::incrementAndGet);

		assertThat(kept.get("a", made::incrementAndGet)).isOne();
		assertThat(kept.get("b", made::incrementAndGet)).isEqualTo(4);
	}

	@Test
	void triesAgainWhatFailed() {
		assertThatIllegalStateException().isThrownBy(() -> kept.get("a", () -> {
			throw new IllegalStateException("database away");
		}));

		assertThat(kept.get("a", made::incrementAndGet)).isOne();
	}

	private int ask() {
		asking.countDown();
		return kept.get("a", this::makeWhenAllAsk);
	}

	private int makeWhenAllAsk() {
		try {
			asking.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return made.incrementAndGet();
	}

}

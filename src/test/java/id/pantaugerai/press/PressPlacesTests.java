package id.pantaugerai.press;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import id.pantaugerai.edition.Edition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PressPlacesTests {

	private static final Duration WHILE = Duration.ofSeconds(10);

	private static final Edition CITY = Editions.of(126);

	private static final Edition PROVINCE = Editions.of(2651);

	private final PressPlaces places = new PressPlaces();

	private final CountDownLatch first = new CountDownLatch(1);

	private final CountDownLatch end = new CountDownLatch(1);

	@Test
	void twoEditionsOfACityAreMadeBesideEachOther() {
		CompletableFuture<String> one = held(CITY);

		assertThat(CompletableFuture.supplyAsync(() -> places.take(CITY.content(), () -> "second")))
			.succeedsWithin(WHILE);
		end.countDown();
		assertThat(one).succeedsWithin(WHILE);
	}

	@Test
	void nothingIsMadeBesideAnEditionOfAProvince() throws InterruptedException {
		CompletableFuture<String> one = held(PROVINCE);
		Thread second = new Thread(() -> places.take(CITY.content(), () -> "second"));
		second.start();

		while (second.getState() != Thread.State.WAITING) {
			assertThat(second.isAlive()).isTrue();
			Thread.onSpinWait();
		}
		end.countDown();
		assertThat(one).succeedsWithin(WHILE);
		second.join(WHILE.toMillis());
		assertThat(second.isAlive()).isFalse();
	}

	@Test
	void aFileThatFailsGivesItsPlaceBack() {
		for (int time = 0; time < 3; time++) {
			assertThat(CompletableFuture.supplyAsync(() -> places.take(PROVINCE.content(), () -> {
				throw new IllegalStateException("no ink");
			}))).failsWithin(WHILE);
		}
	}

	private CompletableFuture<String> held(Edition edition) {
		CompletableFuture<String> held = CompletableFuture.supplyAsync(() -> places.take(edition.content(), () -> {
			first.countDown();
			await(end);
			return "first";
		}));
		await(first);
		return held;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package id.pantaugerai.photo;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * A few threads of its own. The native memory of a decoder stays with the thread that
 * used it, so on the many threads that serve requests it would add up.
 */
final class Workbench implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ExecutorService threads;

	Workbench(String name, int places) {
		CustomizableThreadFactory factory = new CustomizableThreadFactory(name + "-");
		factory.setDaemon(true);
		this.threads = Executors.newFixedThreadPool(places, factory);
	}

	/** Waits for a place and the work; who waits too long is asked to come back. */
	<T> T run(Callable<T> work) throws IOException {
		Future<T> result = threads.submit(work);
		try {
			return result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (ExecutionException ex) {
			throw asOurs(ex);
		}
		catch (TimeoutException ex) {
			result.cancel(false);
			throw new PhotoRefusedException(PhotoRefusal.BUSY);
		}
		catch (InterruptedException ex) {
			result.cancel(false);
			Thread.currentThread().interrupt();
			throw new PhotoRefusedException(PhotoRefusal.BUSY);
		}
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}

	private static IOException asOurs(ExecutionException ex) {
		if (ex.getCause() instanceof PhotoRefusedException refused) {
			throw new PhotoRefusedException(refused.reason());
		}
		return new IOException("A photograph could not be developed", ex.getCause());
	}

}

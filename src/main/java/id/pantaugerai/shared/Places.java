package id.pantaugerai.shared;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Bounds how much is made at once; who came first is served first. */
public final class Places {

	private final Semaphore free;

	/** As many as this. */
	public Places(int count) {
		this.free = new Semaphore(count, true);
	}

	/** Does the work once it has as many places as it needs. */
	public <T> T take(int needed, Supplier<T> work) {
		try {
			free.acquire(needed);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for a place", ex);
		}
		try {
			return work.get();
		}
		finally {
			free.release(needed);
		}
	}

}

package id.pantaugerai.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Keeps what was made last. Of many who ask for the same at once, one makes it and the
 * others wait; what failed is not kept.
 */
public final class Kept<K, V> {

	private final Map<K, FutureTask<V>> kept;

	/** Keeps the most recent so many. */
	public Kept(int most) {
		this.kept = new LinkedHashMap<>(16, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
				return size() > most;
			}

		};
	}

	/** What is kept for a key, made now if there is none. */
	public V get(K key, Supplier<V> maker) {
		FutureTask<V> task = task(key, maker);
		task.run();
		try {
			return task.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			forget(key, task);
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
	}

	private FutureTask<V> task(K key, Supplier<V> maker) {
		synchronized (kept) {
			return kept.computeIfAbsent(key, (absent) -> new FutureTask<>(maker::get));
		}
	}

	private void forget(K key, FutureTask<V> task) {
		synchronized (kept) {
			kept.remove(key, task);
		}
	}

}

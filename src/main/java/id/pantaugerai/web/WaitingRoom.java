package id.pantaugerai.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import id.pantaugerai.shared.BusyException;
import lombok.RequiredArgsConstructor;

/**
 * Keeps dear work from taking every thread of the server: so many may do it or wait for
 * it, and a few of them for one officer.
 */
@RequiredArgsConstructor
public class WaitingRoom {

	private final int most;

	private final int mostOfOne;

	private final Map<Long, Integer> guests = new HashMap<>();

	/**
	 * Does the work for somebody.
	 * @throws BusyException when there is no room; nothing was done
	 */
	public <T> T within(long officerId, Supplier<T> work) {
		enter(officerId);
		try {
			return work.get();
		}
		finally {
			leave(officerId);
		}
	}

	private synchronized void enter(long officerId) {
		int all = guests.values().stream().mapToInt(Integer::intValue).sum();
		int own = guests.getOrDefault(officerId, 0);
		if (all >= most || own >= mostOfOne) {
			throw new BusyException("%d wait, %d of them account %d".formatted(all, own, officerId));
		}
		guests.put(officerId, own + 1);
	}

	private synchronized void leave(long officerId) {
		guests.computeIfPresent(officerId, (id, count) -> (count > 1) ? count - 1 : null);
	}

}

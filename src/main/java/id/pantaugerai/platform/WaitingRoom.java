package id.pantaugerai.platform;

import java.util.HashMap;
import java.util.Map;

import lombok.RequiredArgsConstructor;

/**
 * Keeps dear work from taking every thread of the server: so many may do it or wait for
 * it, and a few of them for one officer.
 */
@RequiredArgsConstructor
class WaitingRoom {

	private final int most;

	private final int mostOfOne;

	private final Map<Long, Integer> guests = new HashMap<>();

	/** Takes a place for somebody, who must leave it again, if there is one. */
	synchronized boolean enter(long officerId) {
		int all = guests.values().stream().mapToInt(Integer::intValue).sum();
		int own = guests.getOrDefault(officerId, 0);
		if (all >= most || own >= mostOfOne) {
			return false;
		}
		guests.put(officerId, own + 1);
		return true;
	}

	/** Gives a place back. */
	synchronized void leave(long officerId) {
		guests.computeIfPresent(officerId, (id, count) -> (count > 1) ? count - 1 : null);
	}

}

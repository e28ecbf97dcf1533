package id.pantaugerai.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import id.pantaugerai.shared.NetworkName;
import lombok.RequiredArgsConstructor;

/**
 * Lets so many strangers of one network through in a while; each instance counts for
 * itself, and remembers a bounded number of networks.
 */
@RequiredArgsConstructor
public class Turnstile {

	public static final int MOST = 60;

	public static final Duration WINDOW = Duration.ofMinutes(5);

	private static final int NETWORKS = 10_000;

	private final Clock clock;

	private final int most;

	private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
			return size() > NETWORKS;
		}

	};

	/** Lets as many through as a code is usually tried. */
	public Turnstile(Clock clock) {
		this(clock, MOST);
	}

	/** Whether one more visit from an address may pass. */
	public synchronized boolean lets(String address) {
		Instant now = clock.instant();
		String network = NetworkName.of(address);
		Count seen = counts.get(network);
		Count count = (seen != null && now.isBefore(seen.since().plus(WINDOW)))
				? new Count(seen.since(), Math.min(seen.visits() + 1, most + 1)) : new Count(now, 1);
		counts.put(network, count);
		return count.visits() <= most;
	}

	private record Count(Instant since, int visits) {
	}

}

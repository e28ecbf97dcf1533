package id.pantaugerai.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

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

	private static final int IPV6_NETWORK_GROUPS = 4;

	private final Clock clock;

	private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
			return size() > NETWORKS;
		}

	};

	/** Whether one more visit from an address may pass. */
	public synchronized boolean lets(String address) {
		Instant now = clock.instant();
		String network = network(address);
		Count seen = counts.get(network);
		Count count = (seen != null && now.isBefore(seen.since().plus(WINDOW)))
				? new Count(seen.since(), Math.min(seen.visits() + 1, MOST + 1)) : new Count(now, 1);
		counts.put(network, count);
		return count.visits() <= MOST;
	}

	/** Of an IPv6 address only the network, which one household holds whole. */
	private static String network(String address) {
		String[] groups = address.split(":");
		return (groups.length > IPV6_NETWORK_GROUPS) ? String.join(":", Arrays.copyOf(groups, IPV6_NETWORK_GROUPS))
				: address;
	}

	private record Count(Instant since, int visits) {
	}

}

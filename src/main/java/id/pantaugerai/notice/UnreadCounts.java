package id.pantaugerai.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import id.pantaugerai.account.Officer;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How much waits in an inbox, for the head of every page: asked of the database at most
 * once in a while, and again when this instance changed it. Another instance sees a
 * change that much later.
 */
@Component
@RequiredArgsConstructor
public class UnreadCounts {

	static final Duration FRESH = Duration.ofSeconds(30);

	private static final int MOST = 20_000;

	private final InboxQueries inboxes;

	private final Clock clock;

	private final Map<Long, Count> counts = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, Count> eldest) {
			return size() > MOST;
		}
	});

	/** How many notices wait for an officer. */
	public long of(Officer officer) {
		Instant now = clock.instant();
		Count known = counts.get(officer.id());
		if (known != null && Duration.between(known.at(), now).abs().compareTo(FRESH) < 0) {
			return known.unread();
		}
		Count fresh = new Count(inboxes.unread(officer.id()), now);
		counts.put(officer.id(), fresh);
		return fresh.unread();
	}

	/**
	 * Asks anew at once, and once more when this transaction is over, however it ends.
	 */
	void forget(Collection<Long> accounts) {
		counts.keySet().removeAll(accounts);
		if (!accounts.isEmpty() && TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCompletion(int status) {
					counts.keySet().removeAll(accounts);
				}
			});
		}
	}

	private record Count(long unread, Instant at) {
	}

}

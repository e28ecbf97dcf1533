package id.pantaugerai.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the sheets drawn last, and for a few seconds the number of the version in use.
 */
@Component
class SheetCache {

	private static final int MOST_SHEETS = 48;

	private final Map<Key, MapSheet> sheets = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, MapSheet> eldest) {
			return size() > MOST_SHEETS;
		}

	};

	private volatile @Nullable Known known;

	long version(Instant now, Duration fresh, LongSupplier latest) {
		Known last = known;
		if (last != null && !now.isBefore(last.at()) && now.isBefore(last.at().plus(fresh))) {
			return last.version();
		}
		long version = latest.getAsLong();
		known = new Known(version, now);
		return version;
	}

	synchronized MapSheet sheet(long version, String area, Maker maker) {
		Key key = new Key(version, area);
		MapSheet sheet = sheets.get(key);
		if (sheet == null) {
			sheet = maker.make(version, area);
			sheets.put(key, sheet);
		}
		return sheet;
	}

	@TransactionalEventListener
	void forget(BoundariesChanged change) {
		known = null;
	}

	/** Makes a sheet that is not kept yet. */
	interface Maker {

		MapSheet make(long version, String area);

	}

	private record Key(long version, String area) {
	}

	private record Known(long version, Instant at) {
	}

}

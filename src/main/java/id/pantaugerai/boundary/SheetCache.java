package id.pantaugerai.boundary;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Keeps the sheets drawn last. */
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

	synchronized MapSheet sheet(long version, String area, Maker maker) {
		Key key = new Key(version, area);
		MapSheet sheet = sheets.get(key);
		if (sheet == null) {
			sheet = maker.make(version, area);
			sheets.put(key, sheet);
		}
		return sheet;
	}

	/** Makes a sheet that is not kept yet. */
	interface Maker {

		MapSheet make(long version, String area);

	}

	private record Key(long version, String area) {
	}

}

package id.pantaugerai.boundary;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Keeps the maps worked out last. */
@Component
class SheetCache {

	private static final int MOST_SHEETS = 48;

	private final Map<Key, Survey> sheets = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Survey> eldest) {
			return size() > MOST_SHEETS;
		}

	};

	synchronized Survey survey(long version, String area, Maker maker) {
		Key key = new Key(version, area);
		Survey sheet = sheets.get(key);
		if (sheet == null) {
			sheet = maker.make(version, area);
			sheets.put(key, sheet);
		}
		return sheet;
	}

	/** Makes what is not kept yet. */
	interface Maker {

		Survey make(long version, String area);

	}

	private record Key(long version, String area) {
	}

}

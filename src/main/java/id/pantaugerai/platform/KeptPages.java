package id.pantaugerai.platform;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The pages drawn from the newest state of the data; those that nobody asked for longest
 * go first when room runs out, and all go when the state changes.
 */
@Component
@RequiredArgsConstructor
class KeptPages {

	static final int MOST_BYTES = 8 << 20;

	private static final int BESIDE_THE_BODY = 1024;

	private final DataStates states;

	private final Navigation navigation;

	private final Map<KeptPage.Key, KeptPage> pages = new LinkedHashMap<>(16, 0.75f, true);

	private @Nullable DataState state;

	private int bytes;

	DataState state() {
		return states.current();
	}

	KeptPage.Key key(HttpServletRequest request, Officer officer) {
		return new KeptPage.Key(LocalPath.of(request), officer, navigation.current());
	}

	synchronized Optional<KeptPage> find(DataState now, KeptPage.Key key) {
		return now.equals(state) ? Optional.ofNullable(pages.get(key)) : Optional.empty();
	}

	synchronized void keep(DataState drawnFrom, KeptPage.Key key, KeptPage page) {
		if (!drawnFrom.equals(state)) {
			state = drawnFrom;
			pages.clear();
			bytes = 0;
		}
		KeptPage earlier = pages.put(key, page);
		bytes += weight(key, page) - ((earlier != null) ? weight(key, earlier) : 0);
		Iterator<Map.Entry<KeptPage.Key, KeptPage>> eldest = pages.entrySet().iterator();
		while (bytes > MOST_BYTES) {
			Map.Entry<KeptPage.Key, KeptPage> gone = eldest.next();
			bytes -= weight(gone.getKey(), gone.getValue());
			eldest.remove();
		}
	}

	private static int weight(KeptPage.Key key, KeptPage page) {
		return BESIDE_THE_BODY + key.address().length() + page.body().length;
	}

}

package id.pantaugerai.boundary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.pantaugerai.kelurahan.Gazetteer;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.kelurahan.TerritoryAlias;
import org.jspecify.annotations.Nullable;

/** The places that a file of boundaries may draw. */
class Territory {

	private final Map<String, Place> places = new TreeMap<>();

	private final Gazetteer gazetteer;

	Territory(List<KelurahanSummary> all, List<TerritoryAlias> aliases) {
		all.forEach((one) -> places.put(one.code(), Place.of(one)));
		this.gazetteer = new Gazetteer(all, aliases);
	}

	Map<String, Place> places() {
		return places;
	}

	@Nullable Place byCode(String written) {
		return gazetteer.byCode(written).map(Place::of).orElse(null);
	}

	List<Place> byName(String name, @Nullable String district) {
		return gazetteer.byName(name, district).stream().map(Place::of).toList();
	}

}

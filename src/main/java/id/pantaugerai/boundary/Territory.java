package id.pantaugerai.boundary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.kelurahan.TerritoryAlias;
import org.jspecify.annotations.Nullable;

/**
 * Finds the kelurahan that somebody else's file means, by code or by any of its
 * spellings.
 */
class Territory {

	private final Map<String, Place> places = new TreeMap<>();

	private final Map<String, Set<String>> kelurahan = new HashMap<>();

	private final Map<String, Set<String>> kecamatan = new HashMap<>();

	Territory(List<KelurahanSummary> all, List<TerritoryAlias> aliases) {
		for (KelurahanSummary one : all) {
			places.put(one.code(), Place.of(one));
			name(kelurahan, one.name(), one.code());
			name(kelurahan, one.officialName(), one.code());
			name(kecamatan, one.kecamatan(), one.kecamatanCode());
		}
		for (TerritoryAlias alias : aliases) {
			boolean whole = places.keySet().stream().anyMatch((code) -> code.startsWith(alias.code() + "."));
			if (whole) {
				name(kecamatan, alias.alias(), alias.code());
			}
			else if (places.containsKey(alias.code())) {
				name(kelurahan, alias.alias(), alias.code());
			}
		}
	}

	private static void name(Map<String, Set<String>> names, String name, String code) {
		names.computeIfAbsent(plain(name), (any) -> new TreeSet<>()).add(code);
	}

	Map<String, Place> places() {
		return places;
	}

	@Nullable Place byCode(String written) {
		String digits = written.replaceAll("\\D", "");
		if (digits.length() != 10) {
			return null;
		}
		return places.get("%s.%s.%s.%s".formatted(digits.substring(0, 2), digits.substring(2, 4),
				digits.substring(4, 6), digits.substring(6)));
	}

	/** All that bear a name; in the given kecamatan alone where one is given. */
	List<Place> byName(String name, @Nullable String district) {
		Set<String> codes = kelurahan.getOrDefault(plain(name), Set.of());
		return codes.stream().map(places::get).filter((place) -> district == null || lies(place, district)).toList();
	}

	private boolean lies(Place place, String district) {
		String digits = district.replaceAll("\\D", "");
		return place.kecamatanCode().replace(".", "").equals(digits)
				|| kecamatan.getOrDefault(plain(district), Set.of()).contains(place.kecamatanCode());
	}

	/** A spelling without its accidents: case, blanks, points, and the word kelurahan. */
	static String plain(String name) {
		return name.toLowerCase(Locale.ROOT)
			.strip()
			.replaceFirst("^(kelurahan|kecamatan|kel|kec|desa)[. ]+", "")
			.replaceAll("[^a-z0-9]", "");
	}

}

package id.pantaugerai.kelurahan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Finds the kelurahan that somebody else's file means, by code or by any of its
 * spellings.
 */
public final class Gazetteer {

	private final Map<String, KelurahanSummary> places = new TreeMap<>();

	private final Map<String, Set<String>> kelurahan = new HashMap<>();

	private final Map<String, Set<String>> kecamatan = new HashMap<>();

	public Gazetteer(List<KelurahanSummary> all, List<TerritoryAlias> aliases) {
		for (KelurahanSummary one : all) {
			places.put(one.code(), one);
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

	/** The kelurahan with a code, however its ten digits are written. */
	public Optional<KelurahanSummary> byCode(String written) {
		String digits = written.replaceAll("\\D", "");
		if (digits.length() != 10) {
			return Optional.empty();
		}
		return Optional.ofNullable(places.get("%s.%s.%s.%s".formatted(digits.substring(0, 2), digits.substring(2, 4),
				digits.substring(4, 6), digits.substring(6))));
	}

	/** All that bear a name; in the given kecamatan alone where one is given. */
	public List<KelurahanSummary> byName(String name, @Nullable String district) {
		return kelurahan.getOrDefault(plain(name), Set.of())
			.stream()
			.map((code) -> Objects.requireNonNull(places.get(code)))
			.filter((place) -> district == null || lies(place, district))
			.toList();
	}

	private boolean lies(KelurahanSummary place, String district) {
		String digits = district.replaceAll("\\D", "");
		return place.kecamatanCode().replace(".", "").equals(digits)
				|| kecamatan.getOrDefault(plain(district), Set.of()).contains(place.kecamatanCode());
	}

	private static void name(Map<String, Set<String>> names, String name, String code) {
		names.computeIfAbsent(plain(name), (any) -> new TreeSet<>()).add(code);
	}

	/** A spelling without its accidents: case, blanks, points, and the word kelurahan. */
	static String plain(String name) {
		return name.toLowerCase(Locale.ROOT)
			.strip()
			.replaceFirst("^(kelurahan|kecamatan|kel|kec|desa)[. ]+", "")
			.replaceAll("[^a-z0-9]", "");
	}

}

package id.pantaugerai.land.web;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.pantaugerai.kelurahan.KelurahanSummary;
import org.jspecify.annotations.Nullable;

/**
 * A kecamatan with its kelurahan, to choose from.
 *
 * @param code Kemendagri code of the kecamatan
 * @param name of the kecamatan
 * @param kelurahan in it that can be chosen
 */
record PlaceGroup(String code, String name, List<KelurahanSummary> kelurahan) {

	/** More than a page lists to choose from. */
	static final int MANY = 500;

	static List<PlaceGroup> of(List<KelurahanSummary> all) {
		return all.stream()
			.collect(Collectors.groupingBy(KelurahanSummary::kecamatanCode, TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((group) -> new PlaceGroup(group.getKey(), group.getValue().get(0).kecamatan(), group.getValue()))
			.toList();
	}

	/**
	 * To narrow a list by: every kecamatan, and where there are very many kelurahan, only
	 * those of the kecamatan that is chosen.
	 */
	static List<PlaceGroup> around(@Nullable String chosen, List<KelurahanSummary> all) {
		List<PlaceGroup> groups = of(all);
		return (all.size() <= MANY) ? groups : groups.stream().map((group) -> group.opened(chosen)).toList();
	}

	private PlaceGroup opened(@Nullable String chosen) {
		return (chosen != null && chosen.startsWith(code)) ? this : new PlaceGroup(code, name, List.of());
	}

	/** The name of a kecamatan or kelurahan among these. */
	static @Nullable String name(List<PlaceGroup> groups, @Nullable String code) {
		for (PlaceGroup group : groups) {
			if (group.code().equals(code)) {
				return "Kec. " + group.name();
			}
			for (KelurahanSummary place : group.kelurahan()) {
				if (place.code().equals(code)) {
					return "Kel. " + place.name();
				}
			}
		}
		return null;
	}

	boolean holds(@Nullable String kelurahanCode) {
		return kelurahan.stream().anyMatch((place) -> place.code().equals(kelurahanCode));
	}

}

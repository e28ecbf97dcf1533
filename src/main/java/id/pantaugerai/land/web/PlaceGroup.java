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
 * @param kelurahan in it
 */
record PlaceGroup(String code, String name, List<KelurahanSummary> kelurahan) {

	static List<PlaceGroup> of(List<KelurahanSummary> all) {
		return all.stream()
			.collect(Collectors.groupingBy(KelurahanSummary::kecamatanCode, TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((group) -> new PlaceGroup(group.getKey(), group.getValue().get(0).kecamatan(), group.getValue()))
			.toList();
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

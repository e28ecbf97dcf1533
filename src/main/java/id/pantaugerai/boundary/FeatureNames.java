package id.pantaugerai.boundary;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a feature calls itself, in the property names that such files use. */
record FeatureNames(@Nullable String code, @Nullable String name, @Nullable String kecamatan) {

	private static final List<String> CODES = List.of("code", "kode", "kode_kelurahan", "kode_desa", "kode_kemendagri",
			"kdepum", "kdkel", "kode_kel", "kd_kelurahan", "kodekel", "id_kelurahan");

	private static final List<String> NAMES = List.of("name", "nama", "kelurahan", "nama_kelurahan", "nm_kelurahan",
			"nama_kel", "desa", "nama_desa", "desa_kelurahan", "keldesa", "wadmkd", "namobj");

	private static final List<String> KECAMATAN = List.of("kecamatan", "nama_kecamatan", "nm_kecamatan", "nama_kec",
			"wadmkc", "kecamatan_code", "kode_kecamatan");

	static FeatureNames of(Feature feature) {
		Map<String, String> properties = feature.properties();
		String code = first(properties, CODES);
		return new FeatureNames((code != null) ? code : feature.id(), first(properties, NAMES),
				first(properties, KECAMATAN));
	}

	private static @Nullable String first(Map<String, String> properties, List<String> keys) {
		for (String key : keys) {
			String value = properties.get(key);
			if (value != null && !value.isBlank()) {
				return value;
			}
		}
		return null;
	}

	/** How the remark names the feature. */
	String subject(int number) {
		String shown = (name != null) ? name : code;
		String where = (kecamatan != null) ? ", " + kecamatan : "";
		return (shown != null) ? shown + where + " (#" + number + ")" : "#" + number;
	}

}

package id.pantaugerai.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.Hazard;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.SpatialPlan;
import id.pantaugerai.suitability.TitleKind;

/** The words that fill the cells of such files, in their common spellings. */
final class Vocabulary {

	static final Map<String, Boolean> YES_NO = new LinkedHashMap<>();

	private static final Map<Enum<?>, List<String>> SPELLINGS = Map.ofEntries(
			said(OwnerClass.PEMKOT, "pemkot", "pemerintah kota", "kota", "pemda kota", "pemkot bandar lampung",
					"pemerintah kota bandar lampung"),
			said(OwnerClass.PEMPROV, "pemprov", "pemerintah provinsi", "provinsi", "pemprov lampung",
					"pemerintah provinsi lampung"),
			said(OwnerClass.VERTIKAL, "vertikal", "instansi vertikal", "kementerian", "pusat", "pemerintah pusat",
					"kementerian lembaga"),
			said(OwnerClass.BUMN, "bumn"), said(OwnerClass.BUMD, "bumd"),
			said(OwnerClass.LAINNYA, "lainnya", "lain lain", "lain", "swasta", "masyarakat", "hibah"),
			said(TitleKind.SHP, "shp", "hak pakai", "sertifikat hak pakai", "hp"),
			said(TitleKind.HPL, "hpl", "hak pengelolaan"),
			said(TitleKind.SHM, "shm", "hak milik", "sertifikat hak milik"),
			said(TitleKind.HGB, "hgb", "hak guna bangunan"),
			said(TitleKind.ALAS_HAK, "alas hak", "girik", "skt", "sporadik", "ajb", "akta hibah"),
			said(TitleKind.TANPA, "tanpa", "belum ada", "belum bersertifikat", "belum sertifikat", "tidak ada"),
			said(CurrentUse.KOSONG, "kosong", "idle", "tidak dipakai", "belum dimanfaatkan", "tidak produktif",
					"belum produktif", "tidak dimanfaatkan"),
			said(CurrentUse.DIPAKAI, "dipakai", "digunakan", "dimanfaatkan", "terpakai", "produktif"),
			said(Slope.DATAR, "datar", "rata"), said(Slope.LANDAI, "landai"), said(Slope.MIRING, "miring"),
			said(Slope.CURAM, "curam", "terjal"), said(Hazard.TIDAK_ADA, "tidak ada", "tidak", "aman", "tidak rawan"),
			said(Hazard.BANJIR, "banjir"), said(Hazard.LONGSOR, "longsor"), said(Hazard.ROB, "rob", "banjir rob"),
			said(Hazard.LAINNYA, "lainnya", "lain", "ada", "ya"), said(SpatialPlan.SESUAI, "sesuai", "ya"),
			said(SpatialPlan.BERSYARAT, "bersyarat", "sesuai bersyarat", "sesuai dengan syarat"),
			said(SpatialPlan.TIDAK_SESUAI, "tidak sesuai", "tidak"));

	static {
		List.of("ya", "y", "ada", "iya", "1", "benar").forEach((word) -> YES_NO.put(word, true));
		List.of("tidak", "t", "tidak ada", "0", "bukan", "tdk", "salah").forEach((word) -> YES_NO.put(word, false));
	}

	private Vocabulary() {
	}

	/** The values of an enumeration by each of their spellings. */
	static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
		Map<String, E> words = new LinkedHashMap<>();
		for (E value : type.getEnumConstants()) {
			Objects.requireNonNull(SPELLINGS.get(value)).forEach((word) -> words.put(word, value));
		}
		return words;
	}

	/** A spelling without its accidents: case, signs and doubled blanks. */
	static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replace('²', '2').replaceAll("[^a-z0-9]+", " ").strip();
	}

	/** One spelling of each value, for people who wrote another. */
	static String examples(Map<String, ?> words) {
		return words.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (first, next) -> first,
					LinkedHashMap::new))
			.values()
			.stream()
			.collect(Collectors.joining(", "));
	}

	private static Map.Entry<Enum<?>, List<String>> said(Enum<?> value, String... words) {
		return Map.entry(value, Arrays.asList(words));
	}

}

package id.pantaugerai.suitability;

import java.util.Arrays;
import java.util.List;

/** What a right to land rests on. Absent means nobody has said. */
public enum TitleKind {

	/** Sertifikat Hak Pakai. */
	SHP,

	/** Hak Pengelolaan. */
	HPL,

	/** Sertifikat Hak Milik. */
	SHM,

	/** Hak Guna Bangunan. */
	HGB,

	/** Another lawful ground than a certificate. */
	ALAS_HAK,

	/** Known to have none. */
	TANPA;

	/** Those that a right may rest on. */
	public static List<TitleKind> lawful() {
		return Arrays.stream(values()).filter((kind) -> kind != TANPA).toList();
	}

}

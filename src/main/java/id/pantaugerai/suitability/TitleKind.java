package id.pantaugerai.suitability;

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
	TANPA

}

package id.pantaugerai.land;

/**
 * What a document about a piece of land is. The stages of its legality ask for some of
 * them (DOMAIN, Land: each step has its documents).
 */
public enum LandDocumentKind {

	/** The certificate or another proof of the right (alas hak). */
	SERTIFIKAT,

	/** The page of the owner's asset register. */
	KIB_A,

	/** A map or sketch with the measures of the plot. */
	PETA_BIDANG,

	/** What the lurah or camat writes to propose it. */
	SURAT_USULAN,

	/** The report of those who looked at the ground. */
	BA_CEK_FISIK,

	/** What the spatial planners say (KKPR, RDTR). */
	TATA_RUANG,

	/** The letter that asks the owner for it. */
	SURAT_PERMOHONAN,

	/** The letter in which the owner agrees. */
	SURAT_PERSETUJUAN,

	/** The agreement and the handover of the plot (BAST). */
	PERJANJIAN,

	LAINNYA

}

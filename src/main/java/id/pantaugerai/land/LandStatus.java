package id.pantaugerai.land;

/**
 * Where a kelurahan stands on the land axis (lahan), in the order of the work. Absent
 * means nobody has said yet.
 */
public enum LandStatus {

	BELUM_ADA, DIIDENTIFIKASI, DIUSULKAN, DIVERIFIKASI, DIBERI_CATATAN, DIPERTIMBANGKAN, DITOLAK, TERVERIFIKASI;

	/** Whether a place is known and its verification still runs. */
	public boolean inProcess() {
		return this != BELUM_ADA && this != DITOLAK && this != TERVERIFIKASI;
	}

	/** Whether the kelurahan is without land that could still become ready. */
	public boolean missing() {
		return this == BELUM_ADA || this == DITOLAK;
	}

	/** Whether it must be said why. */
	public boolean needsReason() {
		return this == DIBERI_CATATAN || this == DITOLAK;
	}

}

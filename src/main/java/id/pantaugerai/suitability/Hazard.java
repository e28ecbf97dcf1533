package id.pantaugerai.suitability;

/** What may befall the ground. Absent means nobody has said. */
public enum Hazard {

	/** Known to be safe. */
	TIDAK_ADA,

	BANJIR, LONGSOR, ROB, LAINNYA

}

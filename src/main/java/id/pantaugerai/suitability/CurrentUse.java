package id.pantaugerai.suitability;

/** What a piece of land is used for today. Absent means nobody has said. */
public enum CurrentUse {

	/** Idle: an asset that could be put to use. */
	KOSONG,

	/** Used for something, which is said beside it. */
	DIPAKAI

}

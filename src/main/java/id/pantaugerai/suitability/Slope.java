package id.pantaugerai.suitability;

/** How steep the ground is, from flat to steep. Absent means nobody has said. */
public enum Slope {

	DATAR, LANDAI, MIRING, CURAM

}

package id.pantaugerai.boundary;

/** What one cell of a map stands for. */
public enum MapLevel {

	KELURAHAN, KECAMATAN

}

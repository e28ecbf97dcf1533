package id.pantaugerai.boundary;

/** One cell on the paper: its outline, and the place for a sign. */
record Region(String code, String name, String path, double x, double y) {
}

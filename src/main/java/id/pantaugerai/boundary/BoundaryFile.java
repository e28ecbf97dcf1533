package id.pantaugerai.boundary;

/** What is kept of a file: its name, size and fingerprint. */
record BoundaryFile(String name, long size, String sha256) {
}

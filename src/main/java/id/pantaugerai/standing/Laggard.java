package id.pantaugerai.standing;

/** A kecamatan with kelurahan that have not reported a week. */
record Laggard(String kecamatanCode, int unreported, int total, String names) {
}

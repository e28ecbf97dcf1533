package id.pantaugerai.land;

/**
 * One line in the list of land assets.
 *
 * @param asset what is known of it
 * @param kelurahan where it lies, by name
 * @param kecamatanCode the kecamatan
 * @param kecamatan by name
 */
public record LandLine(LandAssetDetail asset, String kelurahan, String kecamatanCode, String kecamatan) {
}

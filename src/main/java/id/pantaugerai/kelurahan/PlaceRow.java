package id.pantaugerai.kelurahan;

import org.jspecify.annotations.Nullable;

/**
 * One line of what a kelurahan is chosen from.
 *
 * @param kecamatanCode Kemendagri code of the kecamatan
 * @param kecamatan its name
 * @param code Kemendagri code of a kelurahan in it; absent where none is offered
 * @param name its name
 * @param few whether all kelurahan of the area are offered
 */
record PlaceRow(String kecamatanCode, String kecamatan, @Nullable String code, @Nullable String name, boolean few) {
}

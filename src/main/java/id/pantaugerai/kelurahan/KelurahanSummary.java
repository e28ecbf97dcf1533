package id.pantaugerai.kelurahan;

import java.math.BigDecimal;

/**
 * One kelurahan and the kecamatan it lies in.
 *
 * @param code Kemendagri code, {@code 18.71.01.1003}
 * @param name the spelling people use
 * @param officialName the spelling of the ministry's list
 * @param kecamatanCode Kemendagri code of the kecamatan
 * @param kecamatan the spelling people use
 * @param latitude of a representative point, WGS84 degrees
 * @param longitude of a representative point, WGS84 degrees
 */
public record KelurahanSummary(String code, String name, String officialName, String kecamatanCode, String kecamatan,
		BigDecimal latitude, BigDecimal longitude) {
}

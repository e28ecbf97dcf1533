package id.pantaugerai.kelurahan;

/**
 * One kecamatan.
 *
 * @param code Kemendagri code, {@code 18.71.01}
 * @param name the spelling people use
 * @param officialName the spelling of the ministry's list
 * @param kelurahanCount how many kelurahan it holds
 */
public record KecamatanSummary(String code, String name, String officialName, long kelurahanCount) {
}

package id.pantaugerai.kelurahan;

/**
 * Another spelling that people type for a territory.
 *
 * @param code Kemendagri code of a kecamatan or kelurahan
 * @param alias the spelling
 */
public record TerritoryAlias(String code, String alias) {
}

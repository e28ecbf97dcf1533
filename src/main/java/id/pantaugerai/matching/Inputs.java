package id.pantaugerai.matching;

/**
 * What a run was computed from.
 *
 * @param area the Kemendagri code of the area
 * @param version of all data
 * @param takers how many kelurahan had no land
 * @param parcels how many assets could still be proposed
 */
record Inputs(String area, String version, int takers, int parcels) {
}

package id.pantaugerai.boundary;

/**
 * What is worked out once for an area and a version of the boundaries.
 *
 * @param sheet to be painted
 * @param ground in degrees, to find places on
 */
record Survey(MapSheet sheet, Ground ground) {
}

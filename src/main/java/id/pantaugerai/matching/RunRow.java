package id.pantaugerai.matching;

import java.time.Instant;

/**
 * One run without its pairs.
 *
 * @param id identifies it
 * @param inputs the version of the data it was computed from
 * @param takers how many kelurahan had no land
 * @param parcels how many assets could still be proposed
 * @param recordedAt when it was computed
 * @param recordedBy who asked for it
 */
record RunRow(long id, String inputs, int takers, int parcels, Instant recordedAt, String recordedBy) {
}

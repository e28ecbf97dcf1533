package id.pantaugerai.matching;

import java.time.Instant;

/**
 * One computation, beside what holds today.
 *
 * @param id identifies it
 * @param without how many kelurahan had no land then
 * @param parcels how many assets could still be proposed then
 * @param paired how many kelurahan it pairs
 * @param recordedAt when it was computed
 * @param recordedBy who asked for it
 * @param stale whether data changed since
 */
public record RunSummary(long id, int without, int parcels, int paired, Instant recordedAt, String recordedBy,
		boolean stale) {
}

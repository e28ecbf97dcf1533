package id.pantaugerai.platform;

import java.time.LocalDate;

/**
 * Everything that a page of figures can depend on beside its reader and its address: two
 * equal states give the same page.
 *
 * @param server rises whenever the database might be another than before
 * @param snapshot which transactions a statement sees, in the words of PostgreSQL
 * @param today the day that ages and countdowns are counted from
 */
record DataState(long server, String snapshot, LocalDate today) {
}

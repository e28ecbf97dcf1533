package id.pantaugerai.gerai;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a gerai is under construction.
 *
 * @param id identifies it
 * @param kelurahanCode the kelurahan
 * @param startedOn first day of work
 * @param templateNumber version of the milestone template it was started with
 * @param recordedAt when its start was recorded
 * @param recordedBy who recorded it
 */
public record GeraiSummary(long id, String kelurahanCode, LocalDate startedOn, int templateNumber, Instant recordedAt,
		String recordedBy) {
}

package id.pantaugerai.progress;

import java.time.Instant;

import id.pantaugerai.shared.Zone;

/**
 * What the office adds to a report when it accepts it.
 *
 * @param id the next of all reports
 * @param recordedAt when it was accepted
 * @param recordedBy the account that sent it
 */
record ReceiptStamp(long id, Instant recordedAt, long recordedBy) {

	/** The number people quote: {@code LP-2026-000123}, the year in WIB. */
	String number() {
		return "LP-%d-%06d".formatted(Zone.dateOf(recordedAt).getYear(), id);
	}

}

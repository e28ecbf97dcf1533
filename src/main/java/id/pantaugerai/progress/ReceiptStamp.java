package id.pantaugerai.progress;

import java.time.Instant;
import java.util.Locale;

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
		return String.format(Locale.ROOT, "LP-%d-%06d", Zone.dateOf(recordedAt).getYear(), id);
	}

}

package id.pantaugerai.progress;

import java.time.Instant;

import id.pantaugerai.shared.Zone;

/**
 * What the office adds to a report when it accepts it.
 *
 * @param recordedAt when it was accepted
 * @param recordedBy the account that sent it
 */
record ReceiptStamp(Instant recordedAt, long recordedBy) {

	/**
	 * How the number begins that people quote, {@code LP-2026-000123}: the year in WIB.
	 */
	String series() {
		return "LP-" + Zone.dateOf(recordedAt).getYear() + "-";
	}

}

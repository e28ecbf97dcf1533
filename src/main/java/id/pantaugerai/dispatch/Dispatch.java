package id.pantaugerai.dispatch;

import java.util.List;

import id.pantaugerai.mail.DeliveryLine;
import id.pantaugerai.shared.Week;

/**
 * How far the sending of one edition is.
 *
 * @param week which
 * @param number 0 for the first, n for Ralat n
 * @param ready whether letters can be sent at all
 * @param automatic whether the next one is sent by itself
 * @param letters what became of each letter
 * @param waiting who gets the report and was not written to
 */
public record Dispatch(Week week, int number, boolean ready, boolean automatic, List<DeliveryLine> letters,
		List<Recipient> waiting) {
}

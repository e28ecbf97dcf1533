package id.pantaugerai.edition;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The report of a week, sealed or still provisional.
 *
 * @param content what it says
 * @param seal of the closing; absent while the week is open
 */
public record Edition(Content content, @Nullable Seal seal) {

	/**
	 * What makes it final.
	 *
	 * @param number 0 for the first, 1 for Ralat 1, and so on
	 * @param closedAt when it was frozen
	 * @param sha256 of the frozen JSON, in hexadecimal
	 * @param code the short code under which anybody may check it
	 */
	public record Seal(int number, Instant closedAt, String sha256, String code) {
	}

}

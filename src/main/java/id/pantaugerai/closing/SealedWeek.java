package id.pantaugerai.closing;

import java.time.Instant;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a frozen report without opening it.
 *
 * @param area the city it tells of
 * @param week which
 * @param number 0 for the first, n for Ralat n
 * @param asOf what was recorded before this instant is told
 * @param closedAt when it was frozen
 * @param closedBy who froze it; absent when the clock did
 * @param reason why it was corrected; absent for the first
 * @param code under which anybody may check it
 * @param sha256 of what was frozen, in hexadecimal
 */
public record SealedWeek(String area, Week week, int number, Instant asOf, Instant closedAt, @Nullable String closedBy,
		@Nullable String reason, ShortCode code, String sha256) {

	/** Whether it corrects an earlier one. */
	public boolean isRalat() {
		return number > 0;
	}

	Edition.Seal seal() {
		return new Edition.Seal(number, closedAt, sha256, code.text());
	}

}

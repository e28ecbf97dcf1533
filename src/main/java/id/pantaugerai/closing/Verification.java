package id.pantaugerai.closing;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a report whose code they hold. Names nobody.
 *
 * @param week which
 * @param number 0 for the first, n for Ralat n
 * @param asOf what was recorded before this instant is told
 * @param closedAt when it was frozen
 * @param sha256 of what was frozen
 * @param code under which it is checked
 * @param figures its headlines
 * @param newer the number of a later ralat of the week; absent when this is the newest
 * @param newerCode its code
 */
public record Verification(Week week, int number, Instant asOf, Instant closedAt, String sha256, ShortCode code,
		List<FigureTable> figures, @Nullable Integer newer, @Nullable ShortCode newerCode) {
}

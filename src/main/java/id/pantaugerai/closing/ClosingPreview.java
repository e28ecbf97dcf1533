package id.pantaugerai.closing;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * What would be frozen.
 *
 * @param week which
 * @param begun whether anything was ever reported; there is nothing to close before
 * @param running whether it is not over yet
 * @param closesAt when it closes by itself
 * @param asOf the instant as of which it is told here
 * @param figures its headlines
 * @param sealed the newest frozen report, when it is closed already
 */
public record ClosingPreview(Week week, boolean begun, boolean running, Instant closesAt, Instant asOf,
		List<FigureTable> figures, @Nullable SealedWeek sealed) {
}

package id.pantaugerai.closing;

import java.util.List;

/**
 * What a ralat would correct.
 *
 * @param last the newest report of the week
 * @param differences of what would be told now to it
 */
public record RalatPreview(SealedWeek last, List<Difference> differences) {
}

package id.pantaugerai.closing;

import id.pantaugerai.shared.Week;

/**
 * A week was closed or corrected.
 *
 * @param area the city
 * @param week which
 * @param number 0 for the closing, n for Ralat n
 */
public record WeekClosed(String area, Week week, int number) {
}

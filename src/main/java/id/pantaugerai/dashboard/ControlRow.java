package id.pantaugerai.dashboard;

import id.pantaugerai.standing.Badge;
import org.jspecify.annotations.Nullable;

/**
 * How many sites one early warning holds.
 *
 * @param badge the warning in a shape and a word
 * @param now today, with the list
 * @param lastWeek at the end of last week, with the list; absent when that was not kept
 */
public record ControlRow(Badge badge, Figure now, @Nullable Figure lastWeek) {
}

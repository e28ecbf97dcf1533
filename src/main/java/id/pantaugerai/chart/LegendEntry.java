package id.pantaugerai.chart;

import org.jspecify.annotations.Nullable;

/**
 * One line of a legend: a look, what it means, how many there are, and the list of them.
 *
 * @param href the list behind the count; null where there is none
 */
public record LegendEntry(Shade shade, String label, long count, @Nullable String href) {

	public LegendEntry {
		if (count < 0) {
			throw new IllegalArgumentException("A count is not negative");
		}
	}

}

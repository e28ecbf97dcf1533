package id.pantaugerai.closing;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * Two weeks side by side.
 *
 * @param first one week
 * @param second the other
 * @param headlines their headline figures
 * @param keys the figures by which every kecamatan is told at a glance
 * @param glance every kecamatan with those figures
 * @param measures the figures there are of every kecamatan
 * @param measure which of them is shown; absent when there are none
 * @param places every kecamatan with that figure
 */
public record Comparison(Side first, Side second, List<Line> headlines, List<Measure> keys, List<Place> glance,
		List<Measure> measures, @Nullable Measure measure, List<Line> places) {

	/**
	 * One of the two.
	 *
	 * @param week which
	 * @param number of its frozen report; absent while it is open
	 * @param asOf the instant as of which it is told
	 */
	public record Side(Week week, @Nullable Integer number, Instant asOf) {
	}

	/**
	 * A figure of every kecamatan.
	 *
	 * @param code names it
	 * @param heading above it
	 */
	public record Measure(String code, String heading) {
	}

	/**
	 * A kecamatan, or all of them together.
	 *
	 * @param name of it
	 * @param figures one for each key
	 */
	public record Place(String name, List<Line> figures) {
	}

	/**
	 * One figure in both weeks, written out.
	 *
	 * @param name of what
	 * @param first in the one
	 * @param second in the other
	 * @param change from the one to the other
	 */
	public record Line(String name, String first, String second, String change) {

		/** Whether it is another than before. */
		public boolean changed() {
			return !first.equals(second);
		}

	}

}

package id.pantaugerai.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A chart in one size: strokes first, then the point of today, then the words.
 *
 * @param cssClass names the size, {@code chart-wide} or {@code chart-slim}
 * @param point where the work stands today; absent without a report
 */
public record Drawing(String cssClass, int width, int height, List<Stroke> strokes, Text.@Nullable Place point,
		List<Text> texts) {

	/** The viewBox of the SVG. */
	public String viewBox() {
		return "0 0 " + width + " " + height;
	}

}

package id.pantaugerai.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Words on the chart: a key of the messages with its values, and where they stand. */
public record Text(String key, List<Object> values, @Nullable String cssClass, Place place) {

	/** Where a text stands: its base point, and which of its ends stands there. */
	public record Place(String x, String y, String anchor) {

		static Place of(double x, double y, Anchor anchor) {
			return new Place(Dot.written(x), Dot.written(y), anchor.svg());
		}

	}

	/** The values as the message format takes them. */
	public Object[] arguments() {
		return values.toArray();
	}

}

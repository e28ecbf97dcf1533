package id.pantaugerai.chart;

import java.util.List;

/**
 * A text that has no place yet.
 *
 * @param key of the messages
 * @param letters how many letters the words take without their values
 * @param values what the message shows
 * @param cssClass its weight and colour; empty for the ordinary one
 */
record Word(String key, int letters, List<Object> values, String cssClass) {

	private static final double LETTER = 6.5;

	/** An estimate, for 12 px in the system fonts; rather too wide than too narrow. */
	double width() {
		int all = letters + values.stream().mapToInt(value -> value.toString().length()).sum();
		return all * (cssClass.isEmpty() ? LETTER : LETTER * 1.05);
	}

	Text at(double x, double y, Anchor anchor) {
		return new Text(key, values, cssClass.isEmpty() ? null : cssClass, Text.Place.of(x, y, anchor));
	}

}

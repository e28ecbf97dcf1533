package id.pantaugerai.chart;

import java.util.Locale;

/** Which end of a text stands on its base point. */
enum Anchor {

	START, MIDDLE, END;

	String svg() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The room a text of this width takes, measured for 12 px. */
	Box room(double x, double y, double width) {
		double left = x - width * ordinal() / 2;
		return new Box(left, y - 10, left + width, y + 3);
	}

}

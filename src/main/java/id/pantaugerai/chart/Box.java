package id.pantaugerai.chart;

/** An upright rectangle on the paper. */
record Box(double left, double top, double right, double bottom) {

	boolean overlaps(Box other) {
		return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
	}

	boolean holds(Box other) {
		return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
	}

	Box grown(double margin) {
		return new Box(left - margin, top - margin, right + margin, bottom + margin);
	}

	/** How much of a straight line runs through this box (Liang and Barsky). */
	double lengthInside(Dot from, Dot to) {
		double dx = to.x() - from.x();
		double dy = to.y() - from.y();
		double[] range = { 0, 1 };
		boolean crosses = clip(-dx, from.x() - left, range) && clip(dx, right - from.x(), range)
				&& clip(-dy, from.y() - top, range) && clip(dy, bottom - from.y(), range);
		return crosses ? Math.max(0, range[1] - range[0]) * Math.hypot(dx, dy) : 0;
	}

	private static boolean clip(double slope, double room, double[] range) {
		if (slope == 0) {
			return room >= 0;
		}
		double at = room / slope;
		if (slope < 0) {
			range[0] = Math.max(range[0], at);
		}
		else {
			range[1] = Math.min(range[1], at);
		}
		return range[0] <= range[1];
	}

}

package id.pantaugerai.chart;

/** The two sizes of a chart, so that its text stays 12 px on a phone too. */
enum Canvas {

	WIDE("chart-wide", new Box(0, 0, 760, 340), new Box(44, 28, 664, 296), 8),

	SLIM("chart-slim", new Box(0, 0, 328, 260), new Box(34, 30, 316, 230), 4);

	private final String cssClass;

	private final Box paper;

	private final Box plot;

	private final int ticks;

	Canvas(String cssClass, Box paper, Box plot, int ticks) {
		this.cssClass = cssClass;
		this.paper = paper;
		this.plot = plot;
		this.ticks = ticks;
	}

	String cssClass() {
		return cssClass;
	}

	Box paper() {
		return paper;
	}

	/** Where the lines are; around it stand the axes' words. */
	Box plot() {
		return plot;
	}

	/** How many dates fit under the axis. */
	int ticks() {
		return ticks;
	}

	double y(double percent) {
		double held = Math.max(0, Math.min(100, percent));
		return plot.bottom() - held / 100 * (plot.bottom() - plot.top());
	}

}

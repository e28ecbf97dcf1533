package id.pantaugerai.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Week;

/**
 * Turns days and percentages into places on one canvas, and draws what frames the lines.
 */
record Frame(Canvas canvas, Span span) {

	private static final Figures FIGURES = new Figures();

	private static final int LONG = 300;

	double x(LocalDate date) {
		Box plot = canvas.plot();
		return plot.left() + span.share(date) * (plot.right() - plot.left());
	}

	Dot dot(LocalDate date, double percent) {
		return new Dot(x(date), canvas.y(percent));
	}

	List<Dot> dots(Curve curve) {
		List<Dot> dots = new ArrayList<>();
		curve.points().forEach(point -> dots.add(dot(point.date(), point.share())));
		return dots;
	}

	List<Stroke> grid() {
		List<Stroke> lines = new ArrayList<>();
		for (int percent = 0; percent <= 100; percent += 25) {
			Dot left = new Dot(canvas.plot().left(), canvas.y(percent));
			Dot right = new Dot(canvas.plot().right(), canvas.y(percent));
			lines.add(Path.line((percent == 0) ? "axis-line" : "grid-line", left, right).stroke());
		}
		return lines;
	}

	List<Text> axes() {
		List<Text> texts = new ArrayList<>();
		String key = (canvas == Canvas.WIDE) ? "chart.tick.percent" : "chart.tick.number";
		for (int percent = 0; percent <= 100; percent += 25) {
			Text.Place place = Text.Place.of(canvas.plot().left() - 6, canvas.y(percent) + 4, Anchor.END);
			texts.add(new Text(key, List.of(percent), null, place));
		}
		List<LocalDate> mondays = span.mondays(canvas.ticks());
		for (LocalDate monday : mondays) {
			texts.add(under(monday, 18, new Word("chart.tick.date", 0, List.of(date(monday)), "")));
			if (canvas == Canvas.WIDE) {
				texts.add(under(monday, 34, week(monday, mondays)));
			}
		}
		return texts;
	}

	/** The day, or the month with its year where the axis is long. */
	private String date(LocalDate monday) {
		String date = FIGURES.shortDate(monday);
		return (span.days() > LONG) ? date.substring(date.indexOf(' ') + 1) + " " + monday.getYear() : date;
	}

	/** The number of the week; with its year where the year turns on a long axis. */
	private Word week(LocalDate monday, List<LocalDate> mondays) {
		Week week = Week.of(monday);
		List<Week> weeks = mondays.stream().map(Week::of).toList();
		boolean first = weeks.stream()
			.filter((other) -> other.year() == week.year())
			.findFirst()
			.filter(week::equals)
			.isPresent();
		boolean crossing = weeks.get(0).year() != weeks.get(weeks.size() - 1).year();
		return (first && crossing && span.days() <= LONG)
				? new Word("chart.tick.year", 2, List.of(week.number(), String.valueOf(week.year())), "")
				: new Word("chart.tick.week", 1, List.of(week.number()), "");
	}

	private Text under(LocalDate date, double below, Word word) {
		Box paper = canvas.paper();
		double half = word.width() / 2;
		double x = Math.max(paper.left() + half, Math.min(paper.right() - half, x(date)));
		return word.at(x, canvas.plot().bottom() + below, Anchor.MIDDLE);
	}

}

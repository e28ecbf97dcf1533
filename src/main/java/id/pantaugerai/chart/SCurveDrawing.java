package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws one Kurva S: sorts out what is known today, then draws it in each size. */
class SCurveDrawing {

	private static final BigDecimal FULL = BigDecimal.valueOf(100);

	private final SCurve chart;

	private final Curve plan;

	private final Curve actual;

	private final TodayFigures figures;

	private final Span span;

	SCurveDrawing(SCurve chart) {
		this.chart = chart;
		this.plan = Curve.through(chart.plan());
		this.actual = fromTheStart(Curve.through(chart.actual()).until(chart.today()));
		this.figures = (chart.figures() != null) ? chart.figures() : readOff();
		this.span = Span.covering(plan, actual, chart);
	}

	/**
	 * A first report above zero after the planned start means a rise from zero since
	 * then.
	 */
	private Curve fromTheStart(Curve reported) {
		if (plan.isEmpty() || reported.isEmpty() || !plan.first().date().isBefore(reported.first().date())
				|| plan.first().percent().signum() != 0) {
			return reported;
		}
		return new Curve(Stream.concat(Stream.of(plan.first()), reported.points().stream()).toList());
	}

	private TodayFigures readOff() {
		return new TodayFigures(plan.at(chart.today()).orElse(null),
				actual.known(chart.today()).map(CurvePoint::percent).orElse(null));
	}

	SCurveChart draw() {
		List<Drawing> drawings = Stream.of(Canvas.values())
			.map(canvas -> new Picture(this, new Frame(canvas, span)).draw())
			.toList();
		boolean planned = !plan.isEmpty();
		boolean started = planned && !chart.today().isBefore(plan.first().date());
		return new SCurveChart(chart.id(), chart.title(), Finding.of(figures, planned, started),
				planned ? plan.first() : null, planned ? plan.last() : null, chart.today(), figures, drawings,
				new TwinTable(plan, Curve.through(chart.actual()).until(chart.today()), chart.today(), figures).rows());
	}

	SCurve chart() {
		return chart;
	}

	Curve plan() {
		return plan;
	}

	Curve actual() {
		return actual;
	}

	TodayFigures figures() {
		return figures;
	}

	/** The line to the expected finish, cut at the edge of the picture. */
	Optional<Curve> outlook() {
		LocalDate finish = chart.finish();
		BigDecimal now = figures.actual();
		if (finish == null || now == null || figures.finished() || !finish.isAfter(chart.today())
				|| !span.holds(chart.today()) || !span.end().isAfter(chart.today())) {
			return Optional.empty();
		}
		Curve whole = new Curve(List.of(new CurvePoint(chart.today(), now), new CurvePoint(finish, FULL)));
		LocalDate end = finish.isAfter(span.end()) ? span.end() : finish;
		return whole.at(end).map(height -> new Curve(List.of(whole.first(), new CurvePoint(end, height))));
	}

}

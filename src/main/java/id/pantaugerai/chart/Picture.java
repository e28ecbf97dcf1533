package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.pantaugerai.shared.Figures;

/** One Kurva S in one size: frame, lines, the gap of today, and the words beside them. */
class Picture {

	private static final Figures FIGURES = new Figures();

	private static final double VISIBLE_GAP = 3;

	private static final double NEAR = 80;

	private final SCurveDrawing chart;

	private final Frame frame;

	private final TopLabels top;

	private final List<Path> lines = new ArrayList<>();

	private final @Nullable Dot planned;

	private final @Nullable Dot reached;

	Picture(SCurveDrawing chart, Frame frame) {
		this.chart = chart;
		this.frame = frame;
		this.top = new TopLabels(frame);
		this.planned = today(chart.figures().plan());
		this.reached = today(chart.figures().actual());
	}

	private @Nullable Dot today(@Nullable BigDecimal percent) {
		LocalDate today = chart.chart().today();
		return (percent != null && frame.span().holds(today)) ? frame.dot(today, percent.doubleValue()) : null;
	}

	Drawing draw() {
		top.add("target", chart.chart().target());
		top.add("today", chart.chart().today());
		lines.addAll(top.lines());
		add("plan", chart.plan());
		chart.outlook().ifPresent(outlook -> add("outlook", outlook));
		addGap();
		addActual();
		List<Stroke> strokes = new ArrayList<>(frame.grid());
		lines.forEach(line -> strokes.add(line.stroke()));
		List<Text> texts = new ArrayList<>(frame.axes());
		texts.addAll(top.texts());
		texts.addAll(words());
		Dot end = end();
		Box paper = frame.canvas().paper();
		return new Drawing(frame.canvas().cssClass(), (int) paper.right(), (int) paper.bottom(), List.copyOf(strokes),
				(end != null) ? Text.Place.of(end.x(), end.y(), Anchor.MIDDLE) : null, List.copyOf(texts));
	}

	private void add(String cssClass, Curve curve) {
		if (curve.points().size() > 1) {
			lines.add(new Path(cssClass, frame.dots(curve)));
		}
	}

	private void addActual() {
		Curve actual = chart.actual();
		add("actual", actual);
		if (reached != null && !actual.isEmpty() && !chart.figures().finished()) {
			Dot last = frame.dot(actual.last().date(), actual.last().share());
			if (last.x() < reached.x()) {
				lines.add(Path.line("actual held", last, reached));
			}
		}
	}

	private void addGap() {
		if (planned != null && reached != null && Math.abs(planned.y() - reached.y()) >= VISIBLE_GAP) {
			lines.add(Path.line((planned.y() < reached.y()) ? "gap" : "gap ahead", planned, reached));
		}
	}

	/** Where the work stands: today, or where it was finished. */
	private @Nullable Dot end() {
		Curve actual = chart.actual();
		boolean stops = chart.figures().finished() || reached == null;
		return (stops && !actual.isEmpty()) ? frame.dot(actual.last().date(), actual.last().share()) : reached;
	}

	private List<Text> words() {
		Box paper = frame.canvas().paper();
		Labels labels = new Labels(new Box(frame.canvas().plot().left() + 2, frame.canvas().plot().top() - 8,
				paper.right() - 2, frame.canvas().plot().bottom() - 1), lines);
		Dot end = end();
		if (end != null) {
			labels.keepClear(new Box(end.x(), end.y(), end.x(), end.y()).grown(6));
			labels.put(figure("actual", 10, chart.figures().actual()), end, Labels.Side.RIGHT_BELOW);
		}
		if (planned != null && !chart.figures().finished() && begun(chart.figures())) {
			labels.put(figure("plan", 8, chart.figures().plan()), planned, Labels.Side.LEFT_ABOVE);
			putGap(labels);
		}
		putNames(labels);
		return labels.texts();
	}

	private static boolean begun(TodayFigures figures) {
		return figures.plan() != null && figures.plan().signum() > 0
				|| figures.actual() != null && figures.actual().signum() > 0;
	}

	private void putGap(Labels labels) {
		BigDecimal deviation = chart.figures().deviation();
		if (planned != null && reached != null && deviation != null) {
			String key = (frame.canvas() == Canvas.WIDE) ? "chart.gap" : "chart.gap.short";
			Word word = new Word(key, 5, List.of(FIGURES.signed(deviation)), (deviation.signum() < 0) ? "bad" : "good");
			labels.put(word, new Dot(planned.x(), (planned.y() + reached.y()) / 2), Labels.Side.RIGHT);
		}
	}

	private void putNames(Labels labels) {
		for (Path line : lines) {
			Dot end = line.dots().get(line.dots().size() - 1);
			if (line.cssClass().equals("plan") && (planned == null || Math.abs(planned.x() - end.x()) > NEAR)) {
				labels.put(new Word("chart.plan.name", 7, List.of(), ""), end, Labels.Side.RIGHT);
			}
			else if (line.cssClass().equals("outlook")) {
				labels.put(outlook(), line.backwards(), Labels.Side.RIGHT);
			}
		}
	}

	private Word outlook() {
		LocalDate finish = Objects.requireNonNull(chart.chart().finish());
		if (frame.canvas() == Canvas.SLIM) {
			return new Word("chart.outlook.short", 15, List.of(), "");
		}
		boolean sameYear = finish.getYear() == chart.chart().today().getYear();
		return new Word("chart.outlook", 16, List.of(sameYear ? FIGURES.shortDate(finish) : FIGURES.date(finish)), "");
	}

	private static Word figure(String name, int letters, @Nullable BigDecimal percent) {
		return new Word("chart." + name, letters, List.of(FIGURES.percent(percent)),
				name.equals("actual") ? "strong" : "");
	}

}

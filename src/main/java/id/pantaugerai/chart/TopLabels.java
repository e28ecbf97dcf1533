package id.pantaugerai.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.pantaugerai.shared.Figures;

/**
 * The upright lines of today and of the target, and their names in one row above them,
 * pushed apart where they would meet. A day outside of the picture has an arrow instead
 * of a line.
 */
class TopLabels {

	private static final Figures FIGURES = new Figures();

	private static final double GAP = 10;

	private final Frame frame;

	private final List<Upright> uprights = new ArrayList<>();

	TopLabels(Frame frame) {
		this.frame = frame;
	}

	void add(String name, @Nullable LocalDate date) {
		if (date != null) {
			uprights.add(new Upright(name, date));
		}
	}

	List<Path> lines() {
		return uprights.stream().filter(upright -> frame.span().holds(upright.date())).map(this::line).toList();
	}

	private Path line(Upright upright) {
		double x = frame.x(upright.date());
		Box plot = frame.canvas().plot();
		return Path.line(upright.name(), new Dot(x, plot.top() - 6), new Dot(x, plot.bottom()));
	}

	List<Text> texts() {
		uprights.sort(Comparator.comparing(Upright::date));
		double[] middles = pushedApart();
		List<Text> texts = new ArrayList<>();
		for (int i = 0; i < middles.length; i++) {
			texts.add(word(uprights.get(i)).at(middles[i], frame.canvas().plot().top() - 12, Anchor.MIDDLE));
		}
		return texts;
	}

	private double[] pushedApart() {
		double[] middles = new double[uprights.size()];
		double left = frame.canvas().paper().left() + 2;
		for (int i = 0; i < middles.length; i++) {
			double half = word(uprights.get(i)).width() / 2;
			middles[i] = Math.max(left + half, wished(uprights.get(i)));
			left = middles[i] + half + GAP;
		}
		double right = frame.canvas().paper().right() - 2;
		for (int i = middles.length - 1; i >= 0; i--) {
			double half = word(uprights.get(i)).width() / 2;
			middles[i] = Math.min(right - half, middles[i]);
			right = middles[i] - half - GAP;
		}
		return middles;
	}

	private double wished(Upright upright) {
		Box plot = frame.canvas().plot();
		return Math.max(plot.left(), Math.min(plot.right(), frame.x(upright.date())));
	}

	private Word word(Upright upright) {
		Span span = frame.span();
		String side = span.holds(upright.date()) ? "" : upright.date().isBefore(span.start()) ? ".before" : ".after";
		boolean farAway = !side.isEmpty() && upright.date().getYear() != span.end().getYear();
		String date = farAway ? FIGURES.date(upright.date()) : FIGURES.shortDate(upright.date());
		return new Word("chart." + upright.name() + side, side.isEmpty() ? 8 : 10, List.of(date), "strong");
	}

	/**
	 * A day that stands out: its name is the class of its line and the key of its words.
	 */
	private record Upright(String name, LocalDate date) {
	}

}

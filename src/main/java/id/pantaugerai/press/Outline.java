package id.pantaugerai.press;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * The first ring of an outline that is drawn by straight steps.
 *
 * @param x of its middle
 * @param y of its middle
 */
record Outline(double x, double y) {

	private static final Pattern STRAIGHT = Pattern.compile("\\s*M([\\d\\s.,-]+)l([\\d\\s.,-]+)z.*", Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	/** Where a letter may stand; empty for outlines that are drawn otherwise. */
	static Optional<Outline> of(String path) {
		var matcher = STRAIGHT.matcher(path.split("z", 2)[0] + "z");
		if (!matcher.matches()) {
			return Optional.empty();
		}
		double[] start = numbers(matcher.group(1));
		double[] steps = numbers(matcher.group(2));
		return (start.length != 2 || steps.length < 4) ? Optional.empty() : middle(start[0], start[1], steps);
	}

	/** The middle of the area, by the formula of the surveyor. */
	private static Optional<Outline> middle(double left, double top, double[] steps) {
		double x = 0;
		double y = 0;
		double area = 0;
		double sumX = 0;
		double sumY = 0;
		for (int at = 0; at + 1 < steps.length; at += 2) {
			double nextX = x + steps[at];
			double nextY = y + steps[at + 1];
			double cross = x * nextY - nextX * y;
			area += cross;
			sumX += (x + nextX) * cross;
			sumY += (y + nextY) * cross;
			x = nextX;
			y = nextY;
		}
		return (area == 0) ? Optional.empty()
				: Optional.of(new Outline(left + sumX / (3 * area), top + sumY / (3 * area)));
	}

	private static double[] numbers(String text) {
		return NUMBER.matcher(text)
			.results()
			.map(MatchResult::group)
			.flatMapToDouble((it) -> DoubleStream.of(Double.parseDouble(it)))
			.toArray();
	}

}

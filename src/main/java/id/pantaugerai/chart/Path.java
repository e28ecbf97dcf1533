package id.pantaugerai.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** A line with its look: the class names the look, the dots say where it runs. */
record Path(String cssClass, List<Dot> dots) {

	static Path line(String cssClass, Dot from, Dot to) {
		return new Path(cssClass, List.of(from, to));
	}

	double lengthInside(Box box) {
		double length = 0;
		for (int i = 1; i < dots.size(); i++) {
			length += box.lengthInside(dots.get(i - 1), dots.get(i));
		}
		return length;
	}

	/** The end of a straight line, and places on the way back from there. */
	List<Dot> backwards() {
		Dot from = dots.get(0);
		Dot to = dots.get(dots.size() - 1);
		return DoubleStream.of(1, 0.85, 0.7, 0.55, 0.4).mapToObj(share -> from.towards(to, share)).toList();
	}

	Stroke stroke() {
		return new Stroke(cssClass, "M" + dots.stream().map(Dot::written).distinct().collect(Collectors.joining("L")));
	}

}

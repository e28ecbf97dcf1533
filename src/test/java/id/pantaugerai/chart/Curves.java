package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Made-up curves: twelve weeks from Monday, 5 January 2026 on. */
final class Curves {

	static final LocalDate START = LocalDate.of(2026, 1, 5);

	static final LocalDate TODAY = LocalDate.of(2026, 2, 12);

	static final LocalDate TARGET = LocalDate.of(2026, 3, 31);

	private static final double[] HALF_WEEKS = { 0, 1.5, 5, 7, 9, 13.4, 15.8, 18.2, 23.1, 28, 30.5, 33, 35.5, 42.9,
			47.8, 54.7, 61.6, 69.9, 76.2, 82.5, 86.8, 90.8, 95, 98.3, 100 };

	private Curves() {
	}

	static CurvePoint point(LocalDate date, double percent) {
		return new CurvePoint(date, BigDecimal.valueOf(percent));
	}

	static List<CurvePoint> plan() {
		List<CurvePoint> points = new ArrayList<>();
		for (int i = 0; i < HALF_WEEKS.length; i++) {
			points.add(point(START.plusDays(i * 7L / 2), HALF_WEEKS[i]));
		}
		return points;
	}

	static List<CurvePoint> weekly(LocalDate start, double... percents) {
		List<CurvePoint> points = new ArrayList<>();
		for (int i = 0; i < percents.length; i++) {
			points.add(point(start.plusWeeks(i), percents[i]));
		}
		return points;
	}

	static SCurve late() {
		List<CurvePoint> actual = weekly(START, 0, 3, 8.6, 11, 15.8, 18.2);
		actual.add(point(TODAY, 20.6));
		return SCurve.of("late", "Kurva S Kelurahan Beringin Raya", plan(), actual, TODAY).withTarget(TARGET);
	}

}

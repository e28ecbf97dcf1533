package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Points in the order of their dates, one a date, joined by straight lines. */
record Curve(List<CurvePoint> points) {

	static Curve through(List<CurvePoint> points) {
		TreeMap<LocalDate, CurvePoint> byDate = new TreeMap<>(Comparator.naturalOrder());
		points.forEach(point -> byDate.put(point.date(), point));
		return new Curve(List.copyOf(byDate.values()));
	}

	boolean isEmpty() {
		return points.isEmpty();
	}

	CurvePoint first() {
		return points.get(0);
	}

	CurvePoint last() {
		return points.get(points.size() - 1);
	}

	Curve until(LocalDate date) {
		return new Curve(points.stream().filter(point -> !point.date().isAfter(date)).toList());
	}

	/**
	 * The height of the line on a date; nothing before its first point, level after its
	 * last.
	 */
	Optional<BigDecimal> at(LocalDate date) {
		if (isEmpty()) {
			return Optional.empty();
		}
		if (!date.isAfter(first().date())) {
			return Optional.of(rounded(date.isBefore(first().date()) ? BigDecimal.ZERO : first().percent()));
		}
		if (!date.isBefore(last().date())) {
			return Optional.of(rounded(last().percent()));
		}
		int next = 1;
		while (points.get(next).date().isBefore(date)) {
			next++;
		}
		return Optional.of(between(points.get(next - 1), points.get(next), date));
	}

	/** What was known on a date: the last point on or before it. */
	Optional<CurvePoint> known(LocalDate date) {
		Curve past = until(date);
		return past.isEmpty() ? Optional.empty() : Optional.of(past.last());
	}

	private static BigDecimal between(CurvePoint from, CurvePoint to, LocalDate date) {
		BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.date(), date));
		BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.date(), to.date()));
		BigDecimal rise = to.percent().subtract(from.percent());
		return rounded(from.percent().add(rise.multiply(days).divide(whole, 8, RoundingMode.HALF_UP)));
	}

	private static BigDecimal rounded(BigDecimal percent) {
		return percent.setScale(2, RoundingMode.HALF_UP);
	}

}

package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import id.pantaugerai.shared.Week;

/**
 * The same facts as the picture, week by week: what was reported, today, and the plan
 * that is still ahead.
 */
record TwinTable(Curve plan, Curve actual, LocalDate today, TodayFigures figures) {

	private static final int MOST_WEEKS = 60;

	List<SCurveChart.Row> rows() {
		TreeMap<LocalDate, SCurveChart.Row> rows = new TreeMap<>();
		reportedByWeek().forEach(point -> rows.put(point.date(), row(point.date(), point.percent())));
		ahead().forEach(date -> rows.put(date, new SCurveChart.Row(date, plan.at(date).orElse(null), null)));
		if (!plan.isEmpty() || !actual.isEmpty()) {
			rows.put(today, new SCurveChart.Row(today, figures.plan(), figures.actual()));
		}
		return List.copyOf(rows.values());
	}

	private SCurveChart.Row row(LocalDate date, BigDecimal percent) {
		return new SCurveChart.Row(date, plan.at(date).orElse(null), percent);
	}

	/** The last report of each week; of a very long history the last weeks. */
	private List<CurvePoint> reportedByWeek() {
		TreeMap<LocalDate, CurvePoint> weeks = new TreeMap<>();
		actual.points().forEach(point -> weeks.put(Week.of(point.date()).monday(), point));
		while (weeks.size() > MOST_WEEKS) {
			weeks.pollFirstEntry();
		}
		return List.copyOf(weeks.values());
	}

	private List<LocalDate> ahead() {
		List<LocalDate> dates = new ArrayList<>();
		if (plan.isEmpty()) {
			return dates;
		}
		LocalDate end = plan.last().date();
		LocalDate first = plan.first().date().isAfter(today) ? plan.first().date() : nextMonday(today);
		for (LocalDate date = first; date.isBefore(end) && dates.size() < MOST_WEEKS; date = nextMonday(date)) {
			dates.add(date);
		}
		if (end.isAfter(today)) {
			dates.add(end);
		}
		return dates;
	}

	private static LocalDate nextMonday(LocalDate date) {
		return Week.of(date).next().monday();
	}

}

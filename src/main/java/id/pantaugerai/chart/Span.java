package id.pantaugerai.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/** The days a chart shows, from a Monday on. */
record Span(LocalDate start, LocalDate end) {

	private static final int SHORTEST = 14;

	private static final int USUAL = 84;

	private static final int SLACK = 56;

	/**
	 * Plan and reports whole; target, today and outlook where they stretch it by no more
	 * than half.
	 */
	static Span covering(Curve plan, Curve actual, SCurve chart) {
		List<LocalDate> dates = new ArrayList<>();
		plan.points().forEach(point -> dates.add(point.date()));
		actual.points().forEach(point -> dates.add(point.date()));
		if (!actual.isEmpty() && actual.last().share() < 100) {
			dates.add(chart.today());
		}
		if (dates.isEmpty()) {
			return new Span(Week.of(chart.today()).monday(), chart.today().plusDays(USUAL));
		}
		dates.sort(null);
		Span base = new Span(Week.of(dates.get(0)).monday(), dates.get(dates.size() - 1)).atLeastTwoWeeks();
		long slack = Math.max(SLACK, base.days() / 2);
		return base.stretched(chart.today(), base, slack)
			.stretched(chart.target(), base, slack)
			.towards(chart, base, slack)
			.atLeastTwoWeeks();
	}

	/** As far as the expected finish, or a piece of the way where it lies too far off. */
	private Span towards(SCurve chart, Span base, long slack) {
		LocalDate finish = chart.finish();
		Span whole = stretched(finish, base, slack);
		boolean cut = finish != null && finish.isAfter(whole.end);
		return cut ? whole.stretched(chart.today().plusDays(slack / 2), base, slack) : whole;
	}

	private Span stretched(@Nullable LocalDate date, Span base, long slack) {
		if (date == null || date.isBefore(base.start.minusDays(slack)) || date.isAfter(base.end.plusDays(slack))) {
			return this;
		}
		return new Span(date.isBefore(start) ? Week.of(date).monday() : start, date.isAfter(end) ? date : end);
	}

	private Span atLeastTwoWeeks() {
		LocalDate least = start.plusDays(SHORTEST);
		return end.isBefore(least) ? new Span(start, least) : this;
	}

	boolean holds(LocalDate date) {
		return !date.isBefore(start) && !date.isAfter(end);
	}

	long days() {
		return ChronoUnit.DAYS.between(start, end);
	}

	/** Where a date stands in this span: 0 at its start, 1 at its end. */
	double share(LocalDate date) {
		return (double) ChronoUnit.DAYS.between(start, date) / days();
	}

	/** Mondays, as many as there is room for, at an even distance. */
	List<LocalDate> mondays(int most) {
		long weeks = days() / 7;
		int step = 1;
		for (int next : new int[] { 2, 4, 8, 13, 26 }) {
			step = (weeks / step < most) ? step : next;
		}
		while (weeks / step >= most) {
			step += 26;
		}
		List<LocalDate> mondays = new ArrayList<>();
		for (LocalDate monday = start; !monday.isAfter(end); monday = monday.plusWeeks(step)) {
			mondays.add(monday);
		}
		return mondays;
	}

}

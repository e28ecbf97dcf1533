package id.pantaugerai.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import id.pantaugerai.gerai.MilestonePlan;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Writes the weekly reports that lead one gerai from its start to where it stands today.
 *
 * @param site where it stands
 * @param steps its milestones
 * @param hours when reports are written
 * @param phrases what they say
 */
record SiteDiary(Site site, List<MilestonePlan> steps, OfficeHours hours, Phrases phrases) {

	private static final int WEEK = 7;

	/**
	 * The fourth report from the end is the one that said too much, by the work of eleven
	 * days.
	 */
	private static final int HASTY = 3;

	private static final int HASTY_DAYS = 11;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** The reports in order. */
	List<Note> reports() {
		List<Note> notes = new ArrayList<>();
		Integer last = site.reportedDaysAgo();
		Note.@Nullable Figures before = null;
		for (int back = (last != null) ? (site.startedDaysAgo() - 1 - last) / WEEK : -1; back >= 0; back--) {
			int daysAgo = (last != null) ? last + WEEK * back : 0;
			Instant at = hours.at(daysAgo, site.code());
			if (Zone.dateOf(at).isAfter(hours.day(site.startedDaysAgo()))) {
				Note note = note(back, at, figures(percents(doneBy(back, daysAgo)), before), before);
				notes.add(note);
				before = note.figures();
			}
		}
		return notes;
	}

	private double doneBy(int back, int daysAgo) {
		return site.doneBy((site.falls() && back == HASTY) ? daysAgo - HASTY_DAYS : daysAgo);
	}

	private Note note(int back, Instant at, Note.Figures figures, Note.@Nullable Figures before) {
		boolean unchanged = before != null && before.percents().equals(figures.percents());
		boolean dayBefore = back > 0 && !unchanged && Dice.roll(4, site.code(), back) == 0;
		LocalDate day = dayBefore ? Zone.dateOf(at).minusDays(1) : Zone.dateOf(at);
		LocalDate observed = day.isBefore(hours.day(site.startedDaysAgo())) ? Zone.dateOf(at) : day;
		return new Note(site.code(), back, at, observed, figures, unchanged,
				phrases.pick(occasion(figures, unchanged), site.code(), back));
	}

	private static String occasion(Note.Figures figures, boolean unchanged) {
		if (figures.physical().compareTo(HUNDRED) >= 0) {
			return "selesai";
		}
		long finished = figures.percents().stream().filter((percent) -> percent.compareTo(HUNDRED) >= 0).count();
		return unchanged ? "tetap" : "tahap " + (finished + 1);
	}

	private Note.Figures figures(List<BigDecimal> percents, Note.@Nullable Figures before) {
		BigDecimal physical = IntStream.range(0, steps.size())
			.mapToObj((index) -> steps.get(index).weight().multiply(percents.get(index)))
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(HUNDRED, 2, RoundingMode.HALF_UP);
		boolean falls = before != null && before.physical().compareTo(physical) > 0;
		return new Note.Figures(percents, physical, builderFigure(physical),
				falls ? phrases.pick("turun", site.code()) : null);
	}

	/** Builders count a little differently, each in his own way; some say nothing. */
	private @Nullable BigDecimal builderFigure(BigDecimal physical) {
		int lean = Dice.roll(10, "builder", site.code());
		return (lean > 6) ? null
				: physical.multiply(BigDecimal.valueOf(97 + lean))
					.divide(HUNDRED, 2, RoundingMode.HALF_UP)
					.min(HUNDRED);
	}

	private List<BigDecimal> percents(double done) {
		double horizon = IntStream.range(0, steps.size()).mapToDouble(this::horizon).max().orElse(0);
		return IntStream.range(0, steps.size()).mapToObj((index) -> percent(index, done, horizon)).toList();
	}

	/** How far along the plan a milestone says that the work has come. */
	private double horizon(int index) {
		double share = site.percents().get(index).doubleValue() / 100;
		MilestonePlan step = steps.get(index);
		double start = step.startPercent().doubleValue();
		return (share > 0) ? start + share * (step.finishPercent().doubleValue() - start) : 0;
	}

	private BigDecimal percent(int index, double done, double horizon) {
		BigDecimal today = site.percents().get(index);
		double start = steps.get(index).startPercent().doubleValue();
		double finish = Math.min(steps.get(index).finishPercent().doubleValue(), horizon);
		if (done >= 1 || today.signum() == 0) {
			return today.setScale(2);
		}
		double share = Math.max(0, Math.min(1, (horizon * done - start) / (finish - start)));
		long fives = Math.round(today.doubleValue() * share / 5);
		return BigDecimal.valueOf(5 * fives).min(today).setScale(2);
	}

}

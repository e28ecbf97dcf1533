package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far every step of one gerai is; the physical figure is derived from it, here and
 * nowhere else.
 *
 * @param all the milestones in order
 */
public record MilestoneFigures(List<MilestoneFigure> all) {

	public MilestoneFigures {
		all = List.copyOf(all);
	}

	/** EV = Σ weight × percent / 100: percent of weight, two decimals, half up. */
	public BigDecimal physical() {
		return all.stream()
			.map((figure) -> figure.weight().multiply(figure.percent()))
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(MilestoneFigure.HUNDRED, 2, RoundingMode.HALF_UP);
	}

	/**
	 * The step being worked on: the first that is underway, else the first unfinished.
	 */
	public Optional<MilestoneFigure> current() {
		return all.stream()
			.filter(MilestoneFigure::isUnderway)
			.findFirst()
			.or(() -> all.stream().filter((figure) -> !figure.isFinished()).findFirst());
	}

	/** One milestone by its id. */
	public Optional<MilestoneFigure> find(long milestoneId) {
		return all.stream().filter((figure) -> figure.milestoneId() == milestoneId).findFirst();
	}

	/** The percentage of one milestone; 0 when there is no such milestone. */
	public BigDecimal percent(long milestoneId) {
		return find(milestoneId).map(MilestoneFigure::percent).orElse(BigDecimal.ZERO);
	}

	/** The percentages by milestone. */
	public Map<Long, BigDecimal> percents() {
		return all.stream().collect(Collectors.toMap(MilestoneFigure::milestoneId, MilestoneFigure::percent));
	}

	/**
	 * These figures with what an officer changed. What was left as it was seen keeps the
	 * figure of these, which may be newer than what was seen; what was touched takes the
	 * officer's.
	 * @param seen the percentages the officer started from; absent means 0
	 * @param typed the percentages the officer sent; absent means untouched
	 */
	MilestoneFigures with(Map<Long, BigDecimal> seen, Map<Long, BigDecimal> typed) {
		return new MilestoneFigures(all.stream().map((figure) -> {
			BigDecimal before = seen.getOrDefault(figure.milestoneId(), BigDecimal.ZERO);
			BigDecimal sent = typed.getOrDefault(figure.milestoneId(), before);
			return (sent.compareTo(before) != 0) ? figure.at(sent) : figure;
		}).toList());
	}

}

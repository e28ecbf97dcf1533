package id.pantaugerai.dashboard;

import java.math.BigDecimal;
import java.util.List;

import id.pantaugerai.chart.Bar;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.standing.Choices;
import id.pantaugerai.standing.KecamatanTally;
import id.pantaugerai.standing.StandingFilter;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of kecamatan.
 *
 * @param tally its counts
 */
public record KecamatanRow(KecamatanTally tally) {

	/** How many lines a page has. */
	public static final int PAGE = 25;

	/** One page of the kecamatan, from 0; the last one when there are fewer. */
	public static List<KecamatanRow> page(List<KecamatanTally> kecamatan, ListOrder<KecamatanColumn> order, int page) {
		return kecamatan.stream()
			.sorted(KecamatanColumn.comparator(order))
			.skip((long) Math.min(page, pages(kecamatan) - 1) * PAGE)
			.limit(PAGE)
			.map(KecamatanRow::new)
			.toList();
	}

	/** How many pages the kecamatan fill; at least one. */
	public static int pages(List<KecamatanTally> kecamatan) {
		return Math.max(1, (kecamatan.size() + PAGE - 1) / PAGE);
	}

	/** All its kelurahan. */
	public Figure sites() {
		return new Figure(tally.sites(), StandingFilter.ALL.in(tally.code()).href());
	}

	/** The columns before the percentage. */
	public List<Figure> before() {
		return List.of(sites(), Figure.in(tally, Choices.WITHOUT_LAND), Figure.in(tally, Choices.LAND_READY),
				Figure.in(tally, Choices.STARTED));
	}

	/** The columns after the early warning. */
	public List<Figure> after() {
		return List.of(Figure.in(tally, Choices.of(OperationStatus.BEROPERASI)), Figure.in(tally, Choices.REPORTED));
	}

	public Figure critical() {
		return Figure.in(tally, Choices.CRITICAL);
	}

	/** EV averaged over the started sites; absent when none has reported. */
	public @Nullable BigDecimal average() {
		return tally.measured().averagePhysical();
	}

	public @Nullable BigDecimal deviation() {
		return tally.measured().deviation();
	}

	/** The average against the plan of the same sites. */
	public Bar bar() {
		return new Bar(average(), tally.measured().averagePlan());
	}

}

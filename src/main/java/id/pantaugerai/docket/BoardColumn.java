package id.pantaugerai.docket;

import java.util.List;
import java.util.Locale;

import id.pantaugerai.obstacle.EscalationTier;

/**
 * One tier on the board.
 *
 * @param tier which
 * @param open how many it holds
 * @param late how many of them are too late
 * @param first the first few, the earliest due on top
 * @param href the list of all
 * @param lateHref the list of those too late
 */
public record BoardColumn(EscalationTier tier, long open, long late, List<DocketRow> first, String href,
		String lateHref) {

	/** How many of the tier are not among the first. */
	public long more() {
		return open - first.size();
	}

	static BoardColumn of(EscalationTier tier, DocketFilter filter, List<DocketQueries.TierCount> counts,
			List<DocketRow> rows) {
		DocketFilter here = filter.with(DocketFacet.TIER, tier.name().toLowerCase(Locale.ROOT));
		DocketQueries.TierCount count = counts.stream()
			.filter((one) -> one.tier() == tier)
			.findFirst()
			.orElse(new DocketQueries.TierCount(tier, 0, 0));
		return new BoardColumn(tier, count.open(), count.late(),
				rows.stream().filter((row) -> row.it().tier() == tier).toList(), here.href(),
				here.with(DocketFacet.TIME, "lewat").href());
	}

}

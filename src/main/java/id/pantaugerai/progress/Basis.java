package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an officer saw while filling in a report.
 *
 * @param reportId the report in force at that moment; absent when there was none
 * @param percents its percentages by milestone; an absent one counts as 0
 */
public record Basis(@Nullable Long reportId, Map<Long, BigDecimal> percents) {

	static final Basis NOTHING = new Basis(null, Map.of());

	public Basis {
		percents = Map.copyOf(percents);
	}

	/** The percentage seen for a milestone. */
	public BigDecimal percent(long milestoneId) {
		return percents.getOrDefault(milestoneId, BigDecimal.ZERO);
	}

}

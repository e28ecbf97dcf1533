package id.pantaugerai.suitability;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * What a policy asks of land. A criterion that it does not name is none of its business.
 *
 * @param asks the criteria it asks, and how strictly
 * @param area how large land shall be
 * @param minimumRoadWidthM how wide the road shall be, metres
 * @param steepest the steepest ground that still counts as flat
 * @param titles what a right to land may rest on
 */
public record PolicyRules(Map<Criterion, Strictness> asks, AreaRule area, @Nullable BigDecimal minimumRoadWidthM,
		@Nullable Slope steepest, Set<TitleKind> titles) {

	public PolicyRules {
		asks = Map.copyOf(asks);
		titles = Set.copyOf(titles);
		Assert.isTrue(!asks.isEmpty(), "A policy asks something");
		Assert.isTrue(asks.get(Criterion.AREA) != Strictness.REQUIRED, "Area is a warning, never a hard block");
		Assert.isTrue(!asks.containsKey(Criterion.AREA) || area.speaks(), "A policy on area says how much");
		Assert.isTrue(!asks.containsKey(Criterion.FLAT) || steepest != null, "A policy on slope says which");
		Assert.isTrue(!asks.containsKey(Criterion.TITLE) || !titles.isEmpty(), "A policy on titles says which");
	}

	/** What a right may rest on, in the order in which officers name it. */
	public List<TitleKind> sortedTitles() {
		return titles.stream().sorted().toList();
	}

	/** The criteria it asks, by how strictly. */
	public Map<Strictness, List<Criterion>> byStrictness() {
		Map<Strictness, List<Criterion>> groups = new EnumMap<>(Strictness.class);
		for (Strictness strictness : Strictness.values()) {
			List<Criterion> criteria = asks.keySet()
				.stream()
				.filter((asked) -> asks.get(asked) == strictness)
				.sorted()
				.toList();
			if (!criteria.isEmpty()) {
				groups.put(strictness, criteria);
			}
		}
		return groups;
	}

}

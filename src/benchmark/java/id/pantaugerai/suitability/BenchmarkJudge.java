package id.pantaugerai.suitability;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opens the door of the suitability room to the benchmark: one policy on area and title.
 */
public final class BenchmarkJudge {

	private BenchmarkJudge() {
	}

	public static Judge judge() {
		PolicyRules rules = new PolicyRules(
				Map.of(Criterion.AREA, Strictness.ADVISED, Criterion.TITLE, Strictness.REQUIRED),
				new AreaRule(new BigDecimal(1000), null, null, null), null, null, Set.of(TitleKind.SHP));
		PolicyName name = new PolicyName(1, PolicyLevel.NASIONAL, LocalDate.of(2025, 1, 1), "Tolok ukur");
		return new Judge(List.of(new Policy(name, new Letter(null, null), rules, "Tolok ukur", Instant.EPOCH, null)));
	}

}

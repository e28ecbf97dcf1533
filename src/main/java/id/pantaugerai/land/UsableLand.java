package id.pantaugerai.land;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import id.pantaugerai.shared.Zone;
import id.pantaugerai.suitability.Criterion;
import id.pantaugerai.suitability.PolicyRules;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.Strictness;
import id.pantaugerai.suitability.SuitabilityService;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The land against which nothing known speaks: what the verdict of an asset calls
 * eligible, told as a condition over a land asset {@code a}, so that it can be listed,
 * counted and added up. A test holds both together.
 */
@Component
@RequiredArgsConstructor
public class UsableLand {

	/** Stands in the condition of a choice for what the policies in force ask. */
	static final String RULE = "{layak}";

	private final SuitabilityService suitability;

	private final Clock clock;

	/** The condition by the policies that are in force on a day. */
	public String on(LocalDate day) {
		return condition(suitability.judgeOn(day).rules());
	}

	/** The same SQL with today's condition wherever {@link #RULE} stands. */
	String filled(String sql) {
		return sql.contains(RULE) ? sql.replace(RULE, on(Zone.dateOf(clock.instant()))) : sql;
	}

	/**
	 * A criterion speaks against land when every policy that asks it demands it, and none
	 * of them accepts what is known. What is not known never speaks against it.
	 */
	static String condition(List<PolicyRules> inForce) {
		String failed = Arrays.stream(Criterion.values())
			.filter((criterion) -> demanded(criterion, inForce))
			.map((criterion) -> inForce.stream()
				.filter((rules) -> rules.asks().containsKey(criterion))
				.map((rules) -> failed(criterion, rules))
				.collect(Collectors.joining(" and ", "(", ")")))
			.collect(Collectors.joining(" or "));
		return failed.isEmpty() ? "true" : "not (" + failed + ")";
	}

	private static boolean demanded(Criterion criterion, List<PolicyRules> inForce) {
		List<Strictness> heard = inForce.stream()
			.filter((rules) -> rules.asks().containsKey(criterion))
			.map((rules) -> rules.asks().get(criterion))
			.toList();
		return !heard.isEmpty() && heard.stream().allMatch((strictness) -> strictness == Strictness.REQUIRED);
	}

	private static String failed(Criterion criterion, PolicyRules rules) {
		return "coalesce(" + switch (criterion) {
			case PUBLIC_OWNER -> "a.owner = 'LAINNYA'";
			case TITLE -> "a.title_kind not in (" + names(rules.titles()) + ")";
			case UNDISPUTED -> "a.disputed";
			case AREA -> "false";
			case ROAD -> "a.road_width_m = 0";
			case STRATEGIC -> "not a.strategic";
			case FLAT -> tooSteep(rules.steepest());
			case NATURAL_GROUND -> "a.filled";
			case SAFE -> "a.hazard <> 'TIDAK_ADA'";
			case IDLE -> "a.use = 'DIPAKAI'";
			case NO_DISTURBANCE -> "a.disturbs";
			case NO_RICE_LAND -> "a.rice_land";
			case SPATIAL_PLAN -> "a.spatial_plan = 'TIDAK_SESUAI'";
		} + ", false)";
	}

	/** One step steeper than accepted may be levelled; more may not. */
	private static String tooSteep(@Nullable Slope steepest) {
		List<Slope> refused = (steepest != null)
				? Arrays.stream(Slope.values()).filter((slope) -> slope.ordinal() > steepest.ordinal() + 1).toList()
				: List.of();
		return refused.isEmpty() ? "false" : "a.slope in (" + names(refused) + ")";
	}

	private static String names(Collection<? extends Enum<?>> values) {
		return values.stream().map((value) -> "'" + value.name() + "'").sorted().collect(Collectors.joining(", "));
	}

}

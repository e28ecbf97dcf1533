package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How many kelurahan of an area each choice holds, and what its sites amount to.
 *
 * @param code Kemendagri code of the area
 * @param name its name
 * @param counts how many of them each choice holds
 * @param measured the started sites of which plan and progress are both known
 * @param all every kelurahan
 */
public record KecamatanTally(String code, String name, Map<Choice, Long> counts, Sums measured, Sums all) {

	/** Several areas as one. */
	public static KecamatanTally sum(String code, String name, List<KecamatanTally> parts) {
		Map<Choice, Long> counts = new HashMap<>();
		parts.forEach((part) -> part.counts.forEach((choice, count) -> counts.merge(choice, count, Long::sum)));
		return new KecamatanTally(code, name, counts, Sums.of(parts.stream().map(KecamatanTally::measured).toList()),
				Sums.of(parts.stream().map(KecamatanTally::all).toList()));
	}

	/** How many kelurahan the area has. */
	public long sites() {
		return all.count();
	}

	/** How many kelurahan a choice holds. */
	public long count(Choice choice) {
		return counts.getOrDefault(choice, 0L);
	}

	/**
	 * EV and PV summed over some kelurahan; what was not started or not reported adds
	 * nothing.
	 *
	 * @param count how many kelurahan
	 * @param physical EV in points
	 * @param plan PV in points
	 */
	public record Sums(long count, BigDecimal physical, BigDecimal plan) {

		static Sums of(List<Sums> parts) {
			return new Sums(parts.stream().mapToLong(Sums::count).sum(),
					parts.stream().map(Sums::physical).reduce(BigDecimal.ZERO, BigDecimal::add),
					parts.stream().map(Sums::plan).reduce(BigDecimal.ZERO, BigDecimal::add));
		}

		/** EV averaged over them; absent when there is none. */
		public @Nullable BigDecimal averagePhysical() {
			return average(physical);
		}

		/** PV averaged over them; absent when there is none. */
		public @Nullable BigDecimal averagePlan() {
			return average(plan);
		}

		/** Deviasi of the two averages as they are shown, in points. */
		public @Nullable BigDecimal deviation() {
			BigDecimal reached = averagePhysical();
			BigDecimal planned = averagePlan();
			return (reached != null && planned != null) ? reached.subtract(planned) : null;
		}

		private @Nullable BigDecimal average(BigDecimal sum) {
			return (count > 0) ? sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP) : null;
		}

	}

}

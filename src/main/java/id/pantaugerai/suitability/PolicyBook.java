package id.pantaugerai.suitability;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * All policies there are, and which of them hold on a day: of each level the latest one
 * in force, and of two with the same day the one recorded later.
 *
 * @param policies in no particular order
 */
record PolicyBook(List<Policy> policies) {

	private static final Comparator<Policy> AGE = Comparator.comparing((Policy policy) -> policy.name().inForceFrom())
		.thenComparing((policy) -> policy.name().id());

	PolicyBook {
		policies = policies.stream().sorted(AGE.reversed()).toList();
	}

	/** The policies that hold on a day, one a level at most, the national one first. */
	List<Policy> inForce(LocalDate day) {
		return Arrays.stream(PolicyLevel.values()).flatMap((level) -> inForce(level, day).stream()).toList();
	}

	Optional<Policy> inForce(PolicyLevel level, LocalDate day) {
		return of(level).stream().filter((policy) -> !policy.name().inForceFrom().isAfter(day)).findFirst();
	}

	/** The policies of a level as they stand on a day, the latest first. */
	List<PolicyLine> lines(PolicyLevel level, LocalDate day) {
		List<Policy> all = of(level);
		return all.stream().map((policy) -> line(policy, follower(policy, all), day)).toList();
	}

	/** The number of the policy recorded last; 0 when there is none. */
	long latest() {
		return last().map((policy) -> policy.name().id()).orElse(0L);
	}

	/** The policy recorded last. */
	Optional<Policy> last() {
		return policies.stream().max(Comparator.comparing((policy) -> policy.name().id()));
	}

	private List<Policy> of(PolicyLevel level) {
		return policies.stream().filter((policy) -> policy.name().level() == level).toList();
	}

	private static @Nullable LocalDate follower(Policy policy, List<Policy> all) {
		int place = all.indexOf(policy);
		return (place == 0) ? null : all.get(place - 1).name().inForceFrom();
	}

	private static PolicyLine line(Policy policy, @Nullable LocalDate next, LocalDate day) {
		LocalDate from = policy.name().inForceFrom();
		if (next != null && next.equals(from)) {
			return new PolicyLine(policy, PolicyState.REPLACED, null);
		}
		LocalDate until = (next != null) ? next.minusDays(1) : null;
		if (from.isAfter(day)) {
			return new PolicyLine(policy, PolicyState.FUTURE, until);
		}
		boolean over = until != null && until.isBefore(day);
		return new PolicyLine(policy, over ? PolicyState.PAST : PolicyState.IN_FORCE, until);
	}

}

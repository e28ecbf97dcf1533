package id.pantaugerai.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.deadline.WorkClock;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Draws the line of tiers from the stays of an obstacle.
 *
 * @param stays every stay, the present one last
 * @param today the day it is drawn on
 * @param rules by what time is counted
 */
record TierLines(List<Stay> stays, LocalDate today, ObstacleRules rules) {

	/** From the kelurahan to the centre. */
	List<ObstacleDetail.TierLine> draw() {
		return Arrays.stream(EscalationTier.values()).map(this::line).toList();
	}

	private ObstacleDetail.TierLine line(EscalationTier tier) {
		if (tier == EscalationTier.KELURAHAN) {
			LocalDate reported = Zone.dateOf(stays.get(0).arrivedAt());
			return new ObstacleDetail.TierLine(tier, reported, reported, 0, null, false, Map.of());
		}
		List<Stay> here = stays.stream().filter((stay) -> stay.tier() == tier).toList();
		if (here.isEmpty()) {
			return new ObstacleDetail.TierLine(tier, null, null, 0, rules.policy().allowance(tier), false, Map.of());
		}
		Stay last = here.get(here.size() - 1);
		int used = here.stream().mapToInt((stay) -> used(stay.clock(), stay.leftAt())).sum();
		return new ObstacleDetail.TierLine(tier, Zone.dateOf(last.arrivedAt()), day(last.leftAt()), used,
				last.clock().allowance(), last.leftAt() == null, desks(here));
	}

	private Map<String, Integer> desks(List<Stay> here) {
		Map<String, Integer> days = new LinkedHashMap<>();
		for (Stay stay : here) {
			Instant left = stay.leftAt();
			for (Stay.Desk desk : stay.desks()) {
				Instant until = (desk.until() != null) ? desk.until() : left;
				int spent = used(stay.clock(), until) - used(stay.clock(), desk.from());
				days.merge(desk.office(), spent, Integer::sum);
			}
		}
		return days;
	}

	private int used(WorkClock clock, @Nullable Instant until) {
		return clock.used((until != null) ? Zone.dateOf(until) : today, rules.days());
	}

	private static @Nullable LocalDate day(@Nullable Instant instant) {
		return (instant != null) ? Zone.dateOf(instant) : null;
	}

}

package id.pantaugerai.obstacle;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes what happens to obstacles: the event, and the state that follows from it, in the
 * transaction of whoever calls.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class ObstacleLedger {

	private final ObstacleEventRepository events;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	/** The history of an obstacle, the oldest first. */
	List<ObstacleEvent> history(Obstacle obstacle) {
		return events.findByObstacleIdOrderById(obstacle.key());
	}

	/** Takes a step; nobody takes it where the clock does. */
	ObstacleEvent write(Obstacle obstacle, Step step, @Nullable Long by, ObstacleRules rules) {
		Instant now = clock.instant();
		List<ObstacleEvent> history = new ArrayList<>(history(obstacle));
		ObstacleEvent event = events.save(new ObstacleEvent(obstacle, step, by, now));
		history.add(event);
		obstacle.count(Journey.clockOf(history), rules);
		obstacle.conclude(now, rules);
		publisher.publishEvent(changed(obstacle, event));
		log.info("Obstacle {}: {} (account {})", obstacle.getNumber(), step.kind(), by);
		return event;
	}

	/** Counts the time of an obstacle by its history. */
	void count(Obstacle obstacle, ObstacleRules rules) {
		obstacle.count(Journey.clockOf(history(obstacle)), rules);
	}

	/** Counts the time of an obstacle anew, as after a change of the holidays. */
	void recount(Obstacle obstacle, ObstacleRules rules) {
		count(obstacle, rules);
		publisher.publishEvent(new ObstacleRecounted(obstacle.getKelurahanCode()));
	}

	private static ObstacleChanged changed(Obstacle obstacle, ObstacleEvent event) {
		return new ObstacleChanged(obstacle.getKelurahanCode(), obstacle.key(), obstacle.getNumber(), event.key(),
				event.getKind(), obstacle.getTier(), obstacle.getOfficeCode(), obstacle.getSeverity(),
				event.getRecordedBy());
	}

}

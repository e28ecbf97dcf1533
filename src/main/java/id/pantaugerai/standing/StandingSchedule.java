package id.pantaugerai.standing;

import java.time.Clock;

import lombok.RequiredArgsConstructor;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves every kelurahan on to the new day. */
@Component
@RequiredArgsConstructor
class StandingSchedule {

	private final StandingService standings;

	private final TaskScheduler background;

	private final Clock clock;

	/**
	 * Pages are ready once they hold for today. What a new version judges otherwise, and
	 * weeks that passed unseen, follow beside them.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void start() {
		if (standings.isBehind()) {
			standings.refreshToday();
			background.schedule(this::fillUnseenWeeks, clock.instant());
		}
		else {
			background.schedule(this::catchUp, clock.instant());
		}
	}

	@Scheduled(cron = "1 0 0 * * *", zone = "Asia/Jakarta")
	void refresh() {
		standings.refresh();
	}

	private void catchUp() {
		standings.refreshToday();
		fillUnseenWeeks();
	}

	private void fillUnseenWeeks() {
		standings.unseenWeeks().forEach(standings::fill);
	}

}

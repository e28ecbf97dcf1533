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

	/** Pages are ready once today is; weeks that passed unseen follow beside them. */
	@EventListener(ApplicationReadyEvent.class)
	void start() {
		standings.refreshToday();
		background.schedule(this::fillUnseenWeeks, clock.instant());
	}

	@Scheduled(cron = "1 0 0 * * *", zone = "Asia/Jakarta")
	void refresh() {
		standings.refresh();
	}

	private void fillUnseenWeeks() {
		standings.unseenWeeks().forEach(standings::fill);
	}

}

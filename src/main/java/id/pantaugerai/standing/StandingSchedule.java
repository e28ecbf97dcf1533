package id.pantaugerai.standing;

import lombok.RequiredArgsConstructor;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves every kelurahan on to the new day. */
@Component
@RequiredArgsConstructor
class StandingSchedule {

	private final StandingService standings;

	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(cron = "1 0 0 * * *", zone = "Asia/Jakarta")
	void refresh() {
		standings.refresh();
	}

}

package id.pantaugerai.closing;

import lombok.RequiredArgsConstructor;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every minute whether a week is due, so that a closing is only late and never lost
 * when the application was down. While none is, nothing is written.
 */
@Component
@RequiredArgsConstructor
class ClosingSchedule {

	private final ClosingService closings;

	private final ClosingJob job;

	@Scheduled(cron = "15 * * * * *", zone = "Asia/Jakarta")
	void tick() {
		if (!closings.due().isEmpty()) {
			job.strike();
		}
	}

}

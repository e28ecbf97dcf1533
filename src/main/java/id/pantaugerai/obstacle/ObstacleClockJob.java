package id.pantaugerai.obstacle;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets the clock strike every hour: a night without any instance is made up for by the
 * next hour.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class ObstacleClockJob {

	private final ObstacleClockService clock;

	@Scheduled(cron = "0 5 * * * *", zone = "Asia/Jakarta")
	@SchedulerLock(name = "obstacle-clock", lockAtMostFor = "1h")
	public void strike() {
		run();
	}

	/** One transaction an obstacle: what fails holds up no other. */
	int run() {
		int failed = 0;
		for (long id : clock.due()) {
			try {
				clock.strike(id);
			}
			catch (RuntimeException ex) {
				failed++;
				log.error("The clock could not strike for obstacle {}", id, ex);
			}
		}
		return failed;
	}

}

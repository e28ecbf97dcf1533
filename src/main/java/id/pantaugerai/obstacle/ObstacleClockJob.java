package id.pantaugerai.obstacle;

import java.util.List;
import java.util.function.Consumer;

import id.pantaugerai.calendar.HolidaysChanged;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

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
	@SchedulerLock(name = "obstacle-clock")
	public void strike() {
		run();
	}

	/** Counts anew what an announced day or another grace has moved. */
	@TransactionalEventListener({ HolidaysChanged.class, ObstaclePolicyChanged.class })
	public void recount() {
		each(clock.outdated(), clock::recount);
	}

	/** One transaction an obstacle: what fails holds up no other. */
	int run() {
		return each(clock.due(), clock::strike);
	}

	private static int each(List<Long> ids, Consumer<Long> work) {
		int failed = 0;
		for (Long id : ids) {
			try {
				work.accept(id);
			}
			catch (RuntimeException ex) {
				failed++;
				log.error("The clock could not strike for obstacle {}", id, ex);
			}
		}
		return failed;
	}

}

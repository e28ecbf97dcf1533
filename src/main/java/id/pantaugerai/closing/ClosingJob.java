package id.pantaugerai.closing;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.stereotype.Component;

/** Closes what is due, oldest first, one transaction a week. */
@Slf4j
@Component
@RequiredArgsConstructor
class ClosingJob {

	private final ClosingService closings;

	@SchedulerLock(name = "week-closing")
	public void strike() {
		run();
	}

	/** What fails holds up no other week, and is tried again the next minute. */
	int run() {
		int closed = 0;
		for (DueWeek due : closings.due()) {
			try {
				closed += closings.close(due).isPresent() ? 1 : 0;
			}
			catch (RuntimeException ex) {
				log.error("Week {} could not be closed", due.week(), ex);
			}
		}
		return closed;
	}

}

package id.pantaugerai.standing;

import java.time.Clock;
import java.time.Instant;

import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every minute whether the hour of the reminder has come, so that it is only late
 * and never lost when the application was down; the notices see to it that several
 * instances remind once.
 */
@Component
@RequiredArgsConstructor
class ReminderSchedule {

	private final ReportReminder reminder;

	private final ReminderTime time;

	private final Clock clock;

	private volatile @Nullable Week reminded;

	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(cron = "30 * * * * *", zone = "Asia/Jakarta")
	void tick() {
		Instant now = clock.instant();
		Week week = Week.of(Zone.dateOf(now));
		if (!week.equals(reminded) && time.hasCome(now)) {
			reminder.remind();
			reminded = week;
		}
	}

}

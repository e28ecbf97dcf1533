package id.pantaugerai.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.mail.MailSettings;
import id.pantaugerai.shared.Zone;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every minute whether the hour of the digest has come on a working day, so that it
 * is only late and never lost when the application was down; the letters see to it that
 * several instances write once.
 */
@Slf4j
@Component
class DigestSchedule {

	private final DigestService digests;

	private final CalendarService calendar;

	private final MailSettings settings;

	private final Clock clock;

	private final LocalTime time;

	private volatile @Nullable LocalDate done;

	DigestSchedule(DigestService digests, CalendarService calendar, MailSettings settings, Clock clock,
			@Value("${pantau.digest-time}") String time) {
		this.digests = digests;
		this.calendar = calendar;
		this.settings = settings;
		this.clock = clock;
		this.time = LocalTime.parse(time);
	}

	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(cron = "45 * * * * *", zone = "Asia/Jakarta")
	void tick() {
		ZonedDateTime now = clock.instant().atZone(Zone.WIB);
		LocalDate today = now.toLocalDate();
		if (settings.ready() && !today.equals(done) && !now.toLocalTime().isBefore(time)) {
			boolean whole = !calendar.workingDays().includes(today) || write(today);
			done = whole ? today : done;
		}
	}

	/** Whether none failed; one that did holds up no other, and is tried again. */
	private boolean write(LocalDate day) {
		int written = 0;
		int failed = 0;
		for (long accountId : digests.awaiting(day)) {
			try {
				written += digests.write(accountId, day) ? 1 : 0;
			}
			catch (RuntimeException ex) {
				failed++;
				log.error("The digest of account {} could not be written", accountId, ex);
			}
		}
		log.info("{}: {} digests written", day, written);
		return failed == 0;
	}

}

package id.pantaugerai.mail;

import lombok.RequiredArgsConstructor;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the postman round, and clears the log at night; each instance has one, and none
 * needs to know the others.
 */
@Component
@RequiredArgsConstructor
class MailJob {

	private final Postman postman;

	private final MailDesk desk;

	private final MailSettings settings;

	@Scheduled(initialDelayString = "${pantau.mail.every}", fixedDelayString = "${pantau.mail.every}")
	void tick() {
		postman.run();
	}

	/** Several instances at once take different letters, or find none left. */
	@Scheduled(cron = "0 40 2 * * *", zone = "Asia/Jakarta")
	void tidy() {
		boolean more = true;
		while (more) {
			more = desk.forget(settings.kept());
		}
	}

}

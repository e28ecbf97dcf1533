package id.pantaugerai.mail;

import lombok.RequiredArgsConstructor;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the postman round; each instance has one, and none needs to know the others. */
@Component
@RequiredArgsConstructor
class MailJob {

	private final Postman postman;

	@Scheduled(initialDelayString = "${pantau.mail.every}", fixedDelayString = "${pantau.mail.every}")
	void tick() {
		postman.run();
	}

}

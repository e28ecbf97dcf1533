package id.pantaugerai.mail;

import java.time.Clock;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in the transaction of their cause: both are kept, or neither. */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class MailOutbox {

	private final OutboxQueries letters;

	private final MailSettings settings;

	private final Clock clock;

	/**
	 * Writes a letter that is to be sent soon; nothing where no server is set, so that
	 * nothing piles up.
	 * @return whether it was written: not when the recipient was written to of the same
	 * event before
	 */
	public boolean post(Letter letter) {
		return settings.ready() && letters.insert(letter, clock.instant());
	}

}

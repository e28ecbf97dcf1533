package id.pantaugerai.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out letters to senders and takes back what became of them, each in a short
 * transaction of its own: none is open while a server is spoken to.
 */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.REQUIRES_NEW)
class MailDesk {

	/** Longer than any server may take: all its answers have a limit. */
	static final Duration HOLD = Duration.ofMinutes(10);

	/** A letter that is older says what is no longer so. */
	static final Duration LONGEST = Duration.ofDays(3);

	static final int AT_ONCE = 1000;

	private final OutboxQueries letters;

	private final Clock clock;

	/**
	 * One letter that is due, held by the caller until it is settled. Whoever held it
	 * before and was stopped is noted.
	 */
	public Optional<Envelope> claim() {
		Instant now = clock.instant();
		Optional<Envelope> claimed = letters.claim(now, HOLD);
		claimed.filter(Envelope::interrupted)
			.ifPresent((envelope) -> letters.note(envelope, envelope.attempt() - 1,
					Outcome.failed(DeliveryFault.INTERRUPTED, null, 1), now));
		return claimed;
	}

	/** Notes how a try ended. */
	public void settle(Envelope envelope, Outcome outcome) {
		Instant now = clock.instant();
		letters.note(envelope, envelope.attempt(), outcome, now);
		if (!letters.settle(envelope, outcome, now)) {
			log.warn("Letter {} was settled after its hold had ended", envelope.id());
		}
	}

	/**
	 * Forgets a bounded number of letters that were settled before a moment.
	 * @return whether there may be more
	 */
	public boolean forget(Duration kept) {
		int gone = letters.forget(clock.instant().minus(kept), AT_ONCE);
		if (gone > 0) {
			log.info("{} letters older than {} days were forgotten", gone, kept.toDays());
		}
		return gone == AT_ONCE;
	}

	/** Gives up letters that are too old to be of use. */
	public void expire() {
		int late = letters.expire(clock.instant(), LONGEST);
		if (late > 0) {
			log.warn("{} letters were given up for being too old", late);
		}
	}

}

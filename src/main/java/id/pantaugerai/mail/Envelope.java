package id.pantaugerai.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A letter in the hands of one sender.
 *
 * @param id the letter
 * @param accountId whom it is for; 0 when it is for somebody without account
 * @param displayName their name
 * @param address where it goes; absent when there is no address any more
 * @param subject one line
 * @param content what it says
 * @param token unsubscribes whoever holds it
 * @param writtenAt when it was written
 * @param edition how often it was released; a repeat of one edition is the same letter
 * @param attempt which try of this edition it is
 * @param enclosure names the files that go with it; absent when none do
 * @param interrupted whether an earlier try never came to an end
 */
record Envelope(long id, long accountId, String displayName, @Nullable String address, String subject,
		LetterContent content, UUID token, Instant writtenAt, int edition, int attempt, @Nullable String enclosure,
		boolean interrupted) {

	/** Whether it is for an account, which can choose what it gets. */
	boolean isForAccount() {
		return accountId != 0;
	}

	/** The same saying less. */
	Envelope saying(LetterContent other) {
		return new Envelope(id, accountId, displayName, address, subject, other, token, writtenAt, edition, attempt,
				enclosure, interrupted);
	}

}

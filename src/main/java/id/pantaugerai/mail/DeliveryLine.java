package id.pantaugerai.mail;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One letter in the log.
 *
 * @param head what it is and how far it came
 * @param attempts its history, latest first
 */
public record DeliveryLine(Head head, List<Attempt> attempts) {

	/**
	 * What a letter is, and how far it came.
	 *
	 * @param id the letter
	 * @param kind why it was written
	 * @param subject one line
	 * @param accountId whom it is for; 0 for somebody without account
	 * @param displayName their name
	 * @param address where it went last; their address now when it was never tried
	 * @param state how far it came
	 * @param edition how often it was released
	 * @param attempts how often this edition was tried
	 * @param fault why it was not sent; absent when it was
	 * @param reply what the server said
	 * @param writtenAt when it was written
	 * @param dueAt when it is tried next
	 */
	public record Head(long id, LetterKind kind, String subject, long accountId, String displayName,
			@Nullable String address, LetterState state, int edition, int attempts, @Nullable DeliveryFault fault,
			@Nullable String reply, Instant writtenAt, @Nullable Instant dueAt) {
	}

	/**
	 * One try, or one release by an operator.
	 *
	 * @param letterId the letter
	 * @param edition which release
	 * @param number which try of it; 0 for the release itself
	 * @param at when
	 * @param outcome what became of it
	 * @param fault why it was not sent
	 * @param reply what the server said
	 * @param by who released it
	 */
	public record Attempt(long letterId, int edition, int number, Instant at, LetterState outcome,
			@Nullable DeliveryFault fault, @Nullable String reply, @Nullable String by) {
	}

}

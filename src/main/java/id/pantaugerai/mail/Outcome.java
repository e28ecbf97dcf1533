package id.pantaugerai.mail;

import java.time.Duration;
import java.util.Objects;

import id.pantaugerai.shared.PlainText;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What became of one try.
 *
 * @param state what the letter is now
 * @param fault why it was not sent; absent when it was
 * @param reply what the server said; absent when it said nothing
 * @param delay how long until the next try, where there is one
 */
record Outcome(LetterState state, @Nullable DeliveryFault fault, @Nullable String reply, @Nullable Duration delay) {

	static final Outcome SENT = new Outcome(LetterState.SENT, null, null, null);

	/** Tries wait longer and longer: two days in all. */
	private static final Duration[] WAITS = { Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
			Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(8), Duration.ofHours(12), Duration.ofHours(24) };

	static final int MOST = WAITS.length + 1;

	private static final int LONGEST_REPLY = 300;

	private static final int DEEPEST = 12;

	static Outcome dropped(DeliveryFault why) {
		return new Outcome(LetterState.DROPPED, why, null, null);
	}

	/** What may pass is tried again, for a while. */
	static Outcome failed(DeliveryFault why, @Nullable String reply, int attempt) {
		if (attempt >= MOST) {
			return new Outcome(LetterState.GIVEN_UP, why, reply, null);
		}
		return new Outcome(LetterState.WAITING, why, reply, WAITS[attempt - 1]);
	}

	/** Reads the answer of the server; what it refuses for good is not tried again. */
	static Outcome of(MailException failure, int attempt) {
		Throwable cause = failure;
		if (failure instanceof MailSendException batch) {
			if (batch.getFailedMessages().isEmpty()) {
				return SENT; // taken; only the goodbye failed
			}
			cause = batch.getFailedMessages().values().iterator().next();
		}
		return read(cause, failure instanceof MailAuthenticationException, attempt);
	}

	private static Outcome read(Throwable cause, boolean login, int attempt) {
		boolean unreachable = false;
		Throwable one = cause;
		for (int depth = 0; one != null && depth < DEEPEST; depth++) {
			int code = code(one);
			if (code > 0
					&& !(one instanceof SMTPSendFailedException && next(one) instanceof SMTPAddressFailedException)) {
				return answered(code, one, attempt);
			}
			login |= one instanceof AuthenticationFailedException;
			unreachable |= one instanceof MailConnectException || one instanceof java.io.IOException;
			one = next(one);
		}
		DeliveryFault fault = login ? DeliveryFault.LOGIN
				: (unreachable ? DeliveryFault.UNREACHABLE : DeliveryFault.OTHER);
		return failed(fault, reply(cause), attempt);
	}

	private static Outcome answered(int code, Throwable answer, int attempt) {
		if (code < 500) {
			return failed(DeliveryFault.BUSY, reply(answer), attempt);
		}
		DeliveryFault fault = (answer instanceof SMTPAddressFailedException) ? DeliveryFault.RECIPIENT
				: DeliveryFault.LETTER;
		return new Outcome(LetterState.REFUSED, fault, reply(answer), null);
	}

	private static int code(Throwable one) {
		if (one instanceof SMTPAddressFailedException address) {
			return address.getReturnCode();
		}
		if (one instanceof SMTPSenderFailedException sender) {
			return sender.getReturnCode();
		}
		return (one instanceof SMTPSendFailedException send) ? send.getReturnCode() : 0;
	}

	private static @Nullable Throwable next(Throwable one) {
		return (one instanceof MessagingException mail && mail.getNextException() != null) ? mail.getNextException()
				: one.getCause();
	}

	private static @Nullable String reply(Throwable answer) {
		String line = PlainText.clean(Objects.requireNonNullElse(answer.getMessage(), ""));
		String text = (line != null) ? line.replaceAll("\\s+", " ") : null;
		return (text != null && text.length() > LONGEST_REPLY) ? text.substring(0, LONGEST_REPLY - 1) + "…" : text;
	}

}

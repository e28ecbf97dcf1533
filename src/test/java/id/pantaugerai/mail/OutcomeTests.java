package id.pantaugerai.mail;

import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.junit.jupiter.api.Test;

import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTests {

	private static final InternetAddress CAMAT = new InternetAddress();

	@Test
	void knowsARecipientThatTheServerRefusesForGood() {
		assertThat(Outcome.of(refused(550), 1)).returns(LetterState.REFUSED, Outcome::state)
			.returns(DeliveryFault.RECIPIENT, Outcome::fault)
			.returns("550 jawaban server", Outcome::reply);
	}

	@Test
	void comesBackLaterWhenTheServerAsksForIt() {
		assertThat(Outcome.of(refused(452), 1)).returns(LetterState.WAITING, Outcome::state)
			.returns(DeliveryFault.BUSY, Outcome::fault)
			.returns(Duration.ofMinutes(1), Outcome::delay);
	}

	@Test
	void knowsALetterThatTheServerRefusesForGood() {
		MessagingException answer = new SMTPSendFailedException("DATA", 554, "554\r\n5.7.1  spam",
				new MessagingException(), null, null, null);

		assertThat(Outcome.of(failure(answer), 1)).returns(LetterState.REFUSED, Outcome::state)
			.returns(DeliveryFault.LETTER, Outcome::fault)
			.returns("554 5.7.1 spam", Outcome::reply);
	}

	@Test
	void triesAgainWhenTheServerIsAwayOrLetsNobodyIn() {
		MailConnectException away = new MailConnectException(
				new SocketConnectException("refused", new ConnectException(), "127.0.0.1", 25, 1));

		assertThat(Outcome.of(failure(away), 2).fault()).isEqualTo(DeliveryFault.UNREACHABLE);
		assertThat(Outcome.of(new MailAuthenticationException("535"), 2)).returns(DeliveryFault.LOGIN, Outcome::fault)
			.returns(LetterState.WAITING, Outcome::state);
	}

	@Test
	void countsALetterAsSentWhenOnlyTheGoodbyeFailed() {
		assertThat(Outcome.of(new MailSendException("close", new MessagingException(), Map.of()), 1))
			.isEqualTo(Outcome.SENT);
	}

	@Test
	void waitsLongerEachTimeAndGivesUpAfterTwoDays() {
		Duration all = Duration.ZERO;
		Duration last = Duration.ZERO;
		for (int attempt = 1; attempt < Outcome.MOST; attempt++) {
			Duration delay = Objects.requireNonNull(Outcome.failed(DeliveryFault.BUSY, null, attempt).delay());
			assertThat(delay).isGreaterThan(last);
			last = delay;
			all = all.plus(delay);
		}

		assertThat(all).isBetween(Duration.ofHours(48), MailDesk.LONGEST);
		assertThat(Outcome.failed(DeliveryFault.BUSY, null, Outcome.MOST).state()).isEqualTo(LetterState.GIVEN_UP);
	}

	private static MailSendException refused(int code) {
		MessagingException answer = new SMTPAddressFailedException(CAMAT, "RCPT", code, code + " jawaban server");
		return failure(new SendFailedException("Invalid Addresses", answer));
	}

	private static MailSendException failure(Exception cause) {
		return new MailSendException(Map.of("letter", cause));
	}

}

package id.pantaugerai.mail;

import java.util.Optional;
import java.util.Set;

import jakarta.mail.internet.MimeMessage;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Carries letters to the server, one by one; several may walk at once. */
@Slf4j
@Component
@RequiredArgsConstructor
class Postman {

	private final MailDesk desk;

	private final MailSettings settings;

	private final MailSubscriptions subscriptions;

	private final Typesetter typesetter;

	private final ObjectProvider<JavaMailSender> senders;

	private volatile boolean stopping;

	/**
	 * Carries everything that is due. A server that does not answer ends the walk: the
	 * next one tries again.
	 * @return how many letters were sent
	 */
	int run() {
		desk.expire();
		JavaMailSender sender = settings.ready() ? senders.getIfAvailable() : null;
		int sent = 0;
		while (sender != null && !stopping) {
			Optional<Envelope> claimed = desk.claim();
			Outcome outcome = claimed.isPresent() ? carry(claimed.get(), sender) : null;
			if (outcome == null || outcome.fault() == DeliveryFault.UNREACHABLE
					|| outcome.fault() == DeliveryFault.LOGIN) {
				return sent;
			}
			sent += (outcome.state() == LetterState.SENT) ? 1 : 0;
		}
		return sent;
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		stopping = true;
	}

	private Outcome carry(Envelope envelope, JavaMailSender sender) {
		Outcome outcome = obstacle(envelope);
		if (outcome == null) {
			outcome = send(envelope, sender);
		}
		desk.settle(envelope, outcome);
		if (outcome.state() == LetterState.SENT) {
			log.info("Letter {} was sent", envelope.id());
		}
		else {
			log.warn("Letter {}, try {}: {} ({})", envelope.id(), envelope.attempt(), outcome.state(), outcome.fault());
		}
		return outcome;
	}

	private static @Nullable Outcome obstacle(Envelope envelope) {
		if (envelope.address() == null) {
			return Outcome.dropped(DeliveryFault.NO_ADDRESS);
		}
		return (envelope.attempt() > Outcome.MOST) ? Outcome.failed(DeliveryFault.INTERRUPTED, null, envelope.attempt())
				: null;
	}

	private Outcome send(Envelope envelope, JavaMailSender sender) {
		try {
			Set<String> muted = subscriptions.muted(envelope.accountId());
			LetterContent wanted = envelope.content().without(muted);
			if (wanted.sections().isEmpty()) {
				return Outcome.dropped(DeliveryFault.MUTED);
			}
			MimeMessage message = sender.createMimeMessage();
			typesetter.set(envelope.saying(wanted), message);
			sender.send(message);
			return Outcome.SENT;
		}
		catch (MailException ex) {
			return Outcome.of(ex, envelope.attempt());
		}
		catch (RuntimeException ex) {
			log.error("Letter {} could not be set", envelope.id(), ex);
			return Outcome.failed(DeliveryFault.OTHER, null, envelope.attempt());
		}
	}

}

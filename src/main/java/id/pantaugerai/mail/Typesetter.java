package id.pantaugerai.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Objects;

import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Wording;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sets a letter as plain text and as HTML, and writes its head. What people typed stays
 * text in both, and never begins a line of the head.
 */
@Component
class Typesetter {

	private static final int LONGEST_HEAD = 150;

	private final ITemplateEngine templates;

	private final Wording words;

	private final MailSettings settings;

	private final Clock clock;

	private final EnclosureDesk enclosures;

	private final String style;

	Typesetter(ITemplateEngine templates, Wording words, MailSettings settings, Clock clock, EnclosureDesk enclosures) {
		this.enclosures = enclosures;
		this.templates = templates;
		this.words = words;
		this.settings = settings;
		this.clock = clock;
		try {
			this.style = new ClassPathResource("mail/letter.css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Fills a message; each try of one edition of a letter bears the same name. */
	void set(Envelope envelope, MimeMessage message) {
		try {
			SetLetter letter = new SetLetter(envelope, settings);
			MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
			helper.setFrom(named(settings.from(), words.say("app.title")));
			helper.setTo(named(Objects.requireNonNull(envelope.address()), envelope.displayName()));
			helper.setSubject(oneLine(envelope.subject()));
			helper.setSentDate(Date.from(clock.instant()));
			helper.setText(new PlainLetter(letter, words::say).text(), html(letter));
			for (Enclosure file : enclosures.fetch(envelope.enclosure())) {
				helper.addAttachment(file.name(), new ByteArrayDataSource(file.content(), file.type()));
			}
			head(envelope, letter, message);
		}
		catch (MessagingException | IOException ex) {
			throw new MailParseException("Letter " + envelope.id(), ex);
		}
	}

	String html(SetLetter letter) {
		return templates.process("mail/letter",
				new Context(Wording.INDONESIAN, Map.of("letter", letter, "style", style)));
	}

	private void head(Envelope envelope, SetLetter letter, MimeMessage message) throws MessagingException {
		message.setHeader("Message-ID", "<surat.%d.%d.%d@%s>".formatted(envelope.id(), envelope.edition(),
				envelope.writtenAt().getEpochSecond(), settings.domain()));
		message.setHeader("Auto-Submitted", "auto-generated");
		if (letter.optional()) {
			message.setHeader("List-Unsubscribe", "<" + letter.leave() + ">");
			message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		}
	}

	private static InternetAddress named(String address, String name) throws MessagingException, IOException {
		InternetAddress one = new InternetAddress(address, true);
		one.setPersonal(oneLine(name), StandardCharsets.UTF_8.name());
		return one;
	}

	static String oneLine(String text) {
		String line = Objects.requireNonNullElse(PlainText.line(text), "–");
		return line.substring(0,
				line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), LONGEST_HEAD)));
	}

}

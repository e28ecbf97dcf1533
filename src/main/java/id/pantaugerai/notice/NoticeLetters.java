package id.pantaugerai.notice;

import java.util.List;

import id.pantaugerai.mail.Letter;
import id.pantaugerai.mail.LetterContent;
import id.pantaugerai.mail.LetterContent.Line;
import id.pantaugerai.mail.LetterContent.Section;
import id.pantaugerai.mail.LetterKind;
import id.pantaugerai.mail.MailOutbox;
import id.pantaugerai.mail.MailRecipients;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Writes to those who were told of something that cannot wait: an obstacle that threatens
 * the target.
 */
@Component
@RequiredArgsConstructor
class NoticeLetters {

	private static final String INBOX = "/pemberitahuan";

	private final MailOutbox outbox;

	private final MailRecipients recipients;

	private final LetterWords words;

	void send(Notice notice, String text, List<Long> told) {
		if (!notice.urgent() || notice.kind() != NoticeKind.OBSTACLE) {
			return;
		}
		String topic = notice.kind().name();
		Line line = new Line(words.brief(text), notice.link(), true, false);
		LetterContent content = new LetterContent(words.say("mail.urgent.opening"),
				List.of(new Section(topic, words.kind(notice.kind()), List.of(line), 0, INBOX)), INBOX);
		String subject = words.say("mail.urgent.subject", words.brief(text));
		for (long accountId : recipients.among(told, topic)) {
			outbox.post(new Letter(LetterKind.URGENT, "mendesak:" + notice.event(), accountId, subject, content));
		}
	}

}

package id.pantaugerai.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.mail.Letter;
import id.pantaugerai.mail.LetterContent;
import id.pantaugerai.mail.LetterContent.Line;
import id.pantaugerai.mail.LetterContent.Section;
import id.pantaugerai.mail.LetterKind;
import id.pantaugerai.mail.MailOutbox;
import id.pantaugerai.mail.MailRecipients;
import id.pantaugerai.mail.MailSubscriptions;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes, once a day and only where something waits, what is new and what waits. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DigestService {

	private static final int MOST = 10;

	private static final String INBOX = "/pemberitahuan";

	private final DigestQueries queries;

	private final MailRecipients recipients;

	private final MailSubscriptions subscriptions;

	private final MailOutbox outbox;

	private final LetterWords words;

	/** Those who can be written to and have no digest of a day yet. */
	public List<Long> awaiting(LocalDate day) {
		return recipients.awaiting(event(day));
	}

	/**
	 * Writes one officer's digest of a day.
	 * @return whether it was written: not when nothing waits, or when it was before
	 */
	@Transactional
	public boolean write(long accountId, LocalDate day) {
		List<DigestLine> lines = queries.lines(accountId, subscriptions.muted(accountId), MOST);
		if (lines.isEmpty()) {
			return false;
		}
		Map<NoticeKind, List<DigestLine>> kinds = new EnumMap<>(NoticeKind.class);
		lines.forEach((line) -> kinds.computeIfAbsent(line.kind(), (kind) -> new ArrayList<>()).add(line));
		long total = kinds.values().stream().mapToLong((kind) -> kind.get(0).total()).sum();
		long fresh = kinds.values().stream().mapToLong((kind) -> kind.get(0).totalFresh()).sum();
		LetterContent content = new LetterContent(words.say("mail.digest.opening", total, fresh),
				kinds.entrySet().stream().map((kind) -> section(kind.getKey(), kind.getValue())).toList(), INBOX);
		return outbox.post(new Letter(LetterKind.DIGEST, event(day), accountId,
				words.say("mail.digest.subject", total, fresh), content));
	}

	private Section section(NoticeKind kind, List<DigestLine> lines) {
		List<Line> facts = lines.stream()
			.map((line) -> new Line(words.brief(line.text()), line.link(), line.urgent(), line.fresh()))
			.toList();
		return new Section(kind.name(), words.kind(kind), facts, lines.get(0).total() - facts.size(),
				INBOX + "?jenis=" + kind);
	}

	private static String event(LocalDate day) {
		return "ringkasan:" + day;
	}

}

package id.pantaugerai.notice;

import java.time.Clock;
import java.util.List;

import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells officers what happened, in the transaction in which it happens. */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class NoticeService {

	private final NoticeQueries notices;

	private final UnreadCounts unread;

	private final NoticeLetters letters;

	private final Wording words;

	private final Clock clock;

	/**
	 * Puts a notice into the inbox of everyone it is for and who was not told of the same
	 * event before; by e-mail at once where it cannot wait.
	 * @return how many were told
	 */
	public int post(Notice notice, Audience audience) {
		String text = notice.text().in(words);
		List<Long> told = notices.insert(notice, text, audience, clock.instant());
		letters.send(notice, text, told);
		unread.forget(told);
		return told.size();
	}

	/**
	 * Takes an event out of every inbox, because nothing waits any more: it counts as
	 * read.
	 */
	public void settle(String event) {
		unread.forget(notices.settle(event, clock.instant()));
	}

}

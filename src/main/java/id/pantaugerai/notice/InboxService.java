package id.pantaugerai.notice;

import java.time.Clock;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer's own inbox. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class InboxService {

	private final InboxQueries inboxes;

	private final UnreadCounts unread;

	private final ObjectProvider<Duties> rooms;

	private final Clock clock;

	/** A page of what waits, or of everything. */
	public Inbox page(Officer officer, InboxFilter filter, Pageable page) {
		List<KindCount> counts = inboxes.counts(officer.id());
		long total = counts.stream().mapToLong((count) -> count.of(filter)).sum();
		return new Inbox(filter, counts, new PageImpl<>(inboxes.lines(officer.id(), filter, page), page, total));
	}

	/** The work that waits for an officer, in whichever room. */
	public List<Duty> duties(Officer officer) {
		return rooms.orderedStream().flatMap((room) -> room.of(officer).stream()).toList();
	}

	/**
	 * Notes that a notice was read, and tells where it leads.
	 * @throws NotFoundException when it is nobody's or another's
	 */
	@Transactional
	public String open(long id, Officer officer) {
		String link = inboxes.link(id, officer.id()).orElseThrow(() -> new NotFoundException("notice " + id));
		inboxes.read(id, officer.id(), clock.instant());
		unread.forget(List.of(officer.id()));
		return link;
	}

	/** Notes that everything up to a notice was read, of one kind or of all. */
	@Transactional
	public void readAll(Officer officer, @Nullable NoticeKind kind, long upTo) {
		inboxes.readAll(officer.id(), kind, upTo, clock.instant());
		unread.forget(List.of(officer.id()));
	}

}

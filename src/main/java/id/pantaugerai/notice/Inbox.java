package id.pantaugerai.notice;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;

/**
 * A page of an officer's inbox.
 *
 * @param filter what is shown
 * @param counts how many there are of each kind
 * @param lines what is shown: what waits comes by kind, everything by time
 */
public record Inbox(InboxFilter filter, List<KindCount> counts, Page<NoticeLine> lines) {

	/** How many wait. */
	public long unread() {
		return counts.stream().mapToLong(KindCount::unread).sum();
	}

	/** The lines, those of a kind together. */
	public List<Group> groups() {
		List<Group> groups = new ArrayList<>();
		for (NoticeLine line : lines) {
			NoticeKind kind = filter.all() ? null : line.kind();
			if (groups.isEmpty() || groups.get(groups.size() - 1).kind() != kind) {
				groups.add(new Group(kind, new ArrayList<>()));
			}
			groups.get(groups.size() - 1).lines().add(line);
		}
		return groups;
	}

	/** The newest notice shown; what comes later was not seen. */
	public long newest() {
		return lines.stream().mapToLong(NoticeLine::id).max().orElse(0);
	}

	/**
	 * Lines under one heading.
	 *
	 * @param kind what they are about; absent where kinds are mixed
	 * @param lines at least one
	 */
	public record Group(@Nullable NoticeKind kind, List<NoticeLine> lines) {
	}

}

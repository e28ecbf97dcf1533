package id.pantaugerai.notice;

/**
 * How many notices of a kind there are.
 *
 * @param kind which
 * @param unread those that wait
 * @param total those that were ever posted
 */
public record KindCount(NoticeKind kind, long unread, long total) {

	long of(InboxFilter filter) {
		if (filter.kind() != null && filter.kind() != kind) {
			return 0;
		}
		return filter.all() ? total : unread;
	}

}

package id.pantaugerai.notice;

import org.jspecify.annotations.Nullable;

/**
 * Which notices to show.
 *
 * @param all whether those that were read are shown as well
 * @param kind one kind, or any
 */
public record InboxFilter(boolean all, @Nullable NoticeKind kind) {
}

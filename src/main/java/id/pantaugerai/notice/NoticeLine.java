package id.pantaugerai.notice;

import java.time.Instant;

/**
 * One line of an inbox.
 *
 * @param id the notice
 * @param kind what it is about
 * @param text what is said
 * @param urgent whether it presses
 * @param postedAt when it was said
 * @param read whether the officer has been there
 */
public record NoticeLine(long id, NoticeKind kind, String text, boolean urgent, Instant postedAt, boolean read) {
}

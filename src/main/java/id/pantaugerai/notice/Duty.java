package id.pantaugerai.notice;

/**
 * Work of one kind that waits for an officer until it is done, read or not.
 *
 * @param kind what it is about
 * @param count how much of it waits
 * @param late how much of it is too late
 * @param href where it is listed
 */
public record Duty(NoticeKind kind, long count, long late, String href) {
}

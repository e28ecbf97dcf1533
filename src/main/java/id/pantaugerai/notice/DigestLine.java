package id.pantaugerai.notice;

/**
 * One notice in a digest.
 *
 * @param kind what it is about
 * @param text what is said
 * @param link where it leads
 * @param urgent whether it presses
 * @param fresh whether no letter told of it before
 * @param total how many of its kind wait
 * @param totalFresh how many of them are fresh
 */
record DigestLine(NoticeKind kind, String text, String link, boolean urgent, boolean fresh, long total,
		long totalFresh) {
}

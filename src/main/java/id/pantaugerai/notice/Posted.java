package id.pantaugerai.notice;

/** A notice as it came into an inbox. */
record Posted(long id, long accountId) {
}

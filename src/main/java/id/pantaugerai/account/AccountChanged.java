package id.pantaugerai.account;

/**
 * Something happened to an account; published inside the transaction that does it.
 *
 * @param changeId the line of its history
 * @param accountId the account
 * @param kind what was done
 * @param by the username of who did it
 * @param byOwner whether that is the account's own officer
 * @param detail what the account was before and after
 */
public record AccountChanged(long changeId, long accountId, AccountChangeKind kind, String by, boolean byOwner,
		String detail) {
}

package id.pantaugerai.account;

/** What can happen to an account. */
public enum AccountChangeKind {

	CREATED, EDITED, DEACTIVATED, ACTIVATED, RESET, PASSWORD_CHANGED, SESSIONS_ENDED, EMAIL_CHANGED

}
